import { redirect } from '@sveltejs/kit';
import { localPath } from '#lib/server/local-path.ts';
import { canStay, secondsLeft } from '#lib/server/seconds-left.ts';
import { whoIsSignedIn } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

/** Waits for the end and puts nothing off: hooks.server.ts only looks whose session it is. */
export const load: PageServerLoad = ({ locals }) => {
  if (locals.signedIn === null) redirect(303, '/signed-out?ended');
  const left = secondsLeft(locals.signedIn, locals.now);
  return { left, canStay: canStay(locals.signedIn), hasForm: true };
};

export const actions: Actions = {
  default: async ({ cookies, url }) => {
    const signedIn = await whoIsSignedIn(cookies);
    if (signedIn === null) redirect(303, '/signed-out?ended');
    redirect(303, localPath(url.searchParams.get('to'), signedIn.side));
  }
};
