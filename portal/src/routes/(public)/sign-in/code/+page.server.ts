import { fail, redirect } from '@sveltejs/kit';
import { signInWithCode } from '#lib/server/acts/sign-in-with-code.ts';
import { finishSignIn } from '#lib/server/finish-sign-in.ts';
import { formText } from '#lib/server/form-text.ts';
import { halfSignIn } from '#lib/server/half-sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

/** The second step; there is none without a first. */
export const load: PageServerLoad = ({ cookies }) => {
  if (halfSignIn.read(cookies) === null) redirect(303, '/sign-in?again');
};

export const actions: Actions = {
  default: async (event) => {
    const half = halfSignIn.read(event.cookies);
    if (half === null) redirect(303, '/sign-in?again');
    const code = formText(await event.request.formData(), 'code');
    if (code.trim() === '') return fail(400, { because: 'empty' });
    const tried = await signInWithCode(half, { code, address: event.getClientAddress() });
    if (!tried.ok && tried.because === 'begin-again') {
      halfSignIn.forget(event.cookies);
      redirect(303, '/sign-in?again');
    }
    if (!tried.ok) return fail(tried.because === 'wait' ? 429 : 400, { because: tried.because });
    redirect(303, await finishSignIn(event, tried.account, { by: 'password-and-code', to: half.to }));
  }
};
