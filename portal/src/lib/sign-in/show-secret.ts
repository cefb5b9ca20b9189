/** Lets people see what they type into a passphrase. Before it is sent it is hidden again, as browsers expect. */
document.documentElement.classList.add('shows-secrets');

function setShown(button: HTMLElement, shown: boolean): void {
  const field = document.getElementById(button.dataset['shows'] ?? '');
  if (!(field instanceof HTMLInputElement)) return;
  field.type = shown ? 'text' : 'password';
  button.textContent = (shown ? button.dataset['hide'] : button.dataset['show']) ?? '';
}

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-shows]');
  if (button === null) return;
  const field = document.getElementById(button.dataset['shows'] ?? '');
  setShown(button, field instanceof HTMLInputElement && field.type === 'password');
});

document.addEventListener('submit', (event) => {
  for (const button of (event.target as Element).querySelectorAll<HTMLElement>('[data-shows]'))
    setShown(button, false);
});
