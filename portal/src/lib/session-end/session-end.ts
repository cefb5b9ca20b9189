import { idleMinutes, warningMinutes } from './session-minutes.ts';
import { holdsTypedWords } from './typed-words.ts';

/**
 * Watches over the end of a session on a signed-in page: asks two minutes before, and leaves the page at the end,
 * unless somebody has typed words into it; those can still be sent, and are then kept. The server is asked how long
 * there is, since another tab may have put the end off.
 */
const warnSeconds = warningMinutes * 60;
const usualSeconds = idleMinutes * 60;

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-session-end]');
let timer: ReturnType<typeof setTimeout> | undefined;
let endsAt = performance.now() + usualSeconds * 1000;

if (dialog !== null) {
  plan(usualSeconds);
  dialog.querySelector('[data-stay]')?.addEventListener('click', () => void stay());
  // Escape closes a dialog: whoever presses it is there.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    void stay();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void look();
  });
}

function plan(secondsLeft: number): void {
  endsAt = performance.now() + secondsLeft * 1000;
  clearTimeout(timer);
  const wait = secondsLeft > warnSeconds + 5 ? secondsLeft - warnSeconds : secondsLeft;
  timer = setTimeout(() => void look(), wait * 1000 + 500);
}

/** How long is left? Asking does not put the end off. Without an answer the clock of the page decides. */
async function look(): Promise<void> {
  const left = (await ask('GET', '/api/session/left')) ?? (endsAt - performance.now()) / 1000;
  if (left <= 0) return end();
  if (left <= warnSeconds + 5) {
    if (dialog?.open === false) dialog.showModal();
  } else dialog?.close();
  plan(left);
}

async function stay(): Promise<void> {
  const left = await ask('POST', '/api/session/stay');
  const offline = dialog?.querySelector<HTMLElement>('[data-offline]');
  if (left === null) {
    if (offline) offline.hidden = false;
    return;
  }
  if (left <= 0) return end();
  if (offline) offline.hidden = true;
  dialog?.close();
  plan(left);
}

function end(): void {
  clearTimeout(timer);
  dialog?.close();
  if (!holdsTypedWords(document)) location.replace('/signed-out?ended');
}

async function ask(method: string, path: string): Promise<number | null> {
  try {
    const response = await fetch(path, { method });
    return ((await response.json()) as { secondsLeft: number }).secondsLeft;
  } catch {
    return null;
  }
}
