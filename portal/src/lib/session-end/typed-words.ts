const written =
  'textarea, input:not([type=hidden], [type=submit], [type=button], [type=checkbox], [type=radio])';

/** Does the page hold words that somebody typed, and that would be lost with it? */
export function holdsTypedWords(page: ParentNode): boolean {
  const fields = page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(written);
  if ([...fields].some((field) => field.value.trim() !== '' && field.value !== field.defaultValue))
    return true;
  const editors = page.querySelectorAll<HTMLElement>('[contenteditable="true"]');
  return [...editors].some((editor) => (editor.textContent ?? '').trim() !== '');
}
