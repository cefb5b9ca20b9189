import { enhance } from '$app/forms';

/**
 * Sends a form without leaving the page where there is a script: a refusal leaves everything as it stands, a chosen
 * file too. Without a script the form is posted as forms are. A second press while the first is under way is not sent.
 * @param say told when sending begins and ends
 */
export function sendInPlace(say: (busy: boolean) => void) {
  return (form: HTMLFormElement): (() => void) => {
    let busy = false;
    const { destroy } = enhance(form, ({ cancel }) => {
      if (busy) return cancel();
      busy = true;
      say(true);
      return async ({ result, update }) => {
        // Refused because the page is out of date: what it was made of is read again, what was marked comes with the answer.
        const isOld = result.type === 'failure' && result.status === 409;
        await update({ reset: false, refreshAll: isOld });
        busy = false;
        say(false);
      };
    });
    return destroy;
  };
}
