import { enhance } from '$app/forms';
import { focusErrors } from './focus-errors.ts';

/** `failed`: no connection, or something broke on the server. `gone`: nothing is there for this person to do any more. */
export type Sending = 'no' | 'under-way' | 'failed' | 'gone';

/** What a page says when a form was not sent; everything on it stands as it was. */
export const notSent: Readonly<Partial<Record<Sending, string>>> = {
  failed:
    'Not sent: no connection, or something went wrong on our side. Nothing was lost. Press again to try again.',
  gone: 'Not sent: you may not do this any more. Somebody may have changed who works with this child, or who may read. Nothing was lost.'
};

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
        if (result.type === 'error') return say(result.status === 404 ? 'gone' : 'failed');
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
