import { error } from '@sveltejs/kit';
import { mySignInActions } from '#lib/server/my-sign-in-actions.ts';
import { readMySignIn } from '#lib/server/read-my-sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

const doings = ['joined', 'changed', 'added', 'removed'];

export const load: PageServerLoad = async ({ locals, url }) => {
  if (locals.signedIn === null) error(404, 'There is no such page.');
  return {
    mine: await readMySignIn(locals.signedIn),
    done: doings.find((one) => url.searchParams.has(one)) ?? null,
    hasForm: true
  };
};

export const actions: Actions = mySignInActions;
