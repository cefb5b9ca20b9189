import { afterKey, longestPause, noPresses, pressesToLeave, type ShiftPresses } from './shift-presses.ts';

/**
 * The only script of family and public pages, and none of them needs it. It hides a page that is being left at once,
 * lets Shift three times leave, empties a page that Back brings up from memory, and shows a look while it is chosen.
 */
const root = document.documentElement;

const leave = document.querySelector<HTMLFormElement>('form[data-leave]');

function hide(): void {
  root.classList.add('is-hidden');
  document.title = ' ';
}

if (leave !== null) {
  const says = leave.querySelector('[data-leave-says]');
  let presses: ShiftPresses = noPresses;
  let expiry: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string | undefined): void => {
    if (says !== null) says.textContent = text ?? '';
  };

  leave.addEventListener('submit', hide);

  addEventListener('keyup', (event) => {
    const before = presses.count;
    presses = afterKey(presses, event.key, event.timeStamp);
    clearTimeout(expiry);
    if (presses.count >= pressesToLeave) {
      presses = noPresses;
      say('');
      leave.requestSubmit();
    } else if (presses.count > 0) {
      say(presses.count === 1 ? leave.dataset['afterOne'] : leave.dataset['afterTwo']);
      expiry = setTimeout(() => {
        presses = noPresses;
        say(leave.dataset['tooSlow']);
      }, longestPause);
    } else if (before > 0) say('');
  });
}

// A page from the browser's memory may be of a session that has ended: hide it, and ask the server again.
addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  hide();
  location.reload();
});

for (const choice of document.querySelectorAll<HTMLInputElement>('input[data-look]')) {
  choice.addEventListener('change', () => {
    root.dataset[choice.name] = choice.value;
  });
}
