import { error, fail, redirect } from '@sveltejs/kit';
import { confirmReset } from '#lib/server/acts/confirm-reset.ts';
import { disownReset } from '#lib/server/acts/disown-reset.ts';
import { readReset } from '#lib/server/read-reset.ts';
import { leaveSession } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  if (locals.signedIn?.side !== 'family') error(404, 'There is no such page.');
  const reset = await readReset(locals.signedIn);
  if (reset === null) redirect(303, '/me/sign-in');
  return reset;
};

export const actions: Actions = {
  yes: async ({ locals }) => {
    if (locals.signedIn?.side !== 'family') error(404, 'There is no such page.');
    const confirmed = await confirmReset(locals.signedIn, false);
    if (!confirmed.ok && confirmed.because === 'needs-passkey')
      return fail(400, { because: confirmed.because });
    redirect(303, '/me/kept?confirmed');
  },
  no: async ({ locals, cookies }) => {
    if (locals.signedIn?.side !== 'family') error(404, 'There is no such page.');
    const disowned = await disownReset(locals.signedIn);
    if (!disowned.ok) redirect(303, '/me/sign-in');
    await leaveSession(cookies);
    redirect(303, '/signed-out?disowned');
  }
};
