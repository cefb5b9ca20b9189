import { leave } from '#lib/server/acts/leave.ts';
import { clearThisBrowser } from '#lib/server/clear-this-browser.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ cookies, locals }) => {
  await leave(cookies, locals.signedIn);
  return clearThisBrowser('/signed-out');
};
