import { enhance } from '$app/forms';
import { focusErrors } from './focus-errors.ts';

/** `failed`: no connection, or something broke on the server; the page stands as it was. */
export type Sending = 'no' | 'under-way' | 'failed';

/** What a page says then. */
export const notSent =
  'Not sent: no connection, or something went wrong on our side. Nothing was lost. Press again to try again.';

/**
 * Sends a form without leaving the page where there is a script: a refusal, or a failure, leaves everything as it
 * stands, a chosen file too. Without a script the form is posted as forms are. A second press while the first is under
 * way is not sent.
 * @param say told how it stands
 */
export function sendInPlace(say: (sending: Sending) => void) {
  return (form: HTMLFormElement): (() => void) => {
    let isUnderWay = false;
    const { destroy } = enhance(form, ({ cancel }) => {
      if (isUnderWay) return cancel();
      isUnderWay = true;
      say('under-way');
      return async ({ result, update }) => {
        isUnderWay = false;
        if (result.type === 'error') return say('failed');
        // Refused because the page is out of date: what it was made of is read again, what was marked comes with the answer.
        const isOld = result.type === 'failure' && result.status === 409;
        await update({ reset: false, refreshAll: isOld });
        if (result.type === 'failure') await focusErrors();
        say('no');
      };
    });
    return destroy;
  };
}
