import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { changePassphrase } from './acts/change-passphrase.ts';
import { removePasskey } from './acts/remove-passkey.ts';
import { signOutEverywhere } from './acts/sign-out-everywhere.ts';
import { formText } from './form-text.ts';
import { leaveSession, type SignedIn } from './session.ts';

function whoever(locals: App.Locals): SignedIn {
  if (locals.signedIn === null) error(404, 'There is no such page.');
  return locals.signedIn;
}

/** What can be done to one's own sign-in, the same on both sides. */
export const mySignInActions = {
  change: async ({ request, locals, url, getClientAddress }: RequestEvent) => {
    const form = await request.formData();
    const current = formText(form, 'current-passphrase');
    const wanted = formText(form, 'new-passphrase');
    const changed = await changePassphrase(whoever(locals), { current, wanted, address: getClientAddress() });
    if (!changed.ok)
      return fail(changed.because === 'wait' ? 429 : 400, { what: 'change', because: changed.because });
    redirect(303, `${url.pathname}?changed`);
  },
  remove: async ({ request, locals, url, getClientAddress }: RequestEvent) => {
    const form = await request.formData();
    const passkeyId = formText(form, 'passkey');
    const passphrase = formText(form, 'prove-passphrase');
    const removed = await removePasskey(whoever(locals), {
      passkeyId,
      passphrase,
      address: getClientAddress()
    });
    if (!removed.ok)
      return fail(removed.because === 'wait' ? 429 : 400, { what: 'remove', because: removed.because });
    redirect(303, `${url.pathname}?removed`);
  },
  everywhere: async ({ cookies, locals }: RequestEvent) => {
    await signOutEverywhere(whoever(locals));
    await leaveSession(cookies);
    redirect(303, '/signed-out');
  }
};
