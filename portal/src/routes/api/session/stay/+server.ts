import { json } from '@sveltejs/kit';
import { secondsLeftAfterUse } from '#lib/server/seconds-left.ts';
import type { RequestHandler } from './$types';

/** "Stay signed in": being asked is use enough (hooks.server.ts). Says how long there is now; 0 when it is too late. */
export const POST: RequestHandler = ({ locals }) =>
  json({ secondsLeft: secondsLeftAfterUse(locals.signedIn, locals.now) });
