import { fail, redirect } from '@sveltejs/kit';
import { openJoiningCode } from '#lib/server/acts/open-joining-code.ts';
import { formText } from '#lib/server/form-text.ts';
import { joiningCookie } from '#lib/server/joining-cookie.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ gone: url.searchParams.has('gone') });

export const actions: Actions = {
  default: async ({ request, cookies, getClientAddress }) => {
    const typed = formText(await request.formData(), 'one-time-code');
    if (typed.trim() === '') return fail(400, { typed, because: 'empty' });
    const opened = await openJoiningCode({ typed, address: getClientAddress() });
    if (!opened.ok) return fail(opened.because === 'wait' ? 429 : 400, { typed, because: opened.because });
    joiningCookie.set(cookies, { codeHash: opened.codeHash });
    redirect(303, '/join/choose');
  }
};
