import { error } from '@sveltejs/kit';
import { demoSignIns } from '#lib/server/demo/sign-ins.ts';
import { environment } from '#lib/server/environment.ts';
import { totpCodeAt } from '#lib/server/totp.ts';
import type { PageServerLoad } from './$types';

/** Everybody's secrets, in a demonstration only. In service there is no such page. */
export const load: PageServerLoad = ({ locals }) => {
  if (environment.inService) error(404, 'There is no such page.');
  return {
    signIns: demoSignIns.map(({ name, what, username, password, totpSecret }) => ({
      name,
      what,
      username,
      password,
      code: totpSecret === null ? null : totpCodeAt(totpSecret, locals.now)
    }))
  };
};
