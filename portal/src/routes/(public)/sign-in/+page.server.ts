import { fail, redirect } from '@sveltejs/kit';
import { signInWithPassword } from '#lib/server/acts/sign-in-with-password.ts';
import { environment } from '#lib/server/environment.ts';
import { finishSignIn } from '#lib/server/finish-sign-in.ts';
import { formText } from '#lib/server/form-text.ts';
import { boundTo, halfSignIn } from '#lib/server/half-sign-in.ts';
import { localPath } from '#lib/server/local-path.ts';
import { typedUsername } from '#lib/server/username.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const to = url.searchParams.get('to');
  if (locals.signedIn !== null) redirect(303, localPath(to, locals.signedIn.side));
  return {
    to,
    kept: url.searchParams.has('kept'),
    again: url.searchParams.has('again'),
    demonstration: !environment.inService
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const username = typedUsername(formText(form, 'username'));
    const password = formText(form, 'passphrase');
    const missing = [
      ...(username === '' ? ['no-username'] : []),
      ...(password === '' ? ['no-passphrase'] : [])
    ];
    if (missing.length > 0) return fail(400, { username, because: missing });
    const tried = await signInWithPassword({ username, password, address: event.getClientAddress() });
    if (!tried.ok) return fail(tried.because === 'wait' ? 429 : 400, { username, because: [tried.because] });
    const to = event.url.searchParams.get('to');
    if (tried.needsCode) {
      halfSignIn.set(event.cookies, {
        accountId: tried.account.accountId,
        bound: boundTo(tried.account),
        to
      });
      redirect(303, '/sign-in/code');
    }
    redirect(303, await finishSignIn(event, tried.account, { by: 'passphrase', to }));
  }
};
