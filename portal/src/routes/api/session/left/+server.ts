import { json } from '@sveltejs/kit';
import { secondsLeft } from '#lib/server/seconds-left.ts';
import type { RequestHandler } from './$types';

/** How long this browser's session has. Asking does not put its end off (hooks.server.ts). */
export const GET: RequestHandler = ({ locals }) =>
  json({ secondsLeft: secondsLeft(locals.signedIn, locals.now) });
