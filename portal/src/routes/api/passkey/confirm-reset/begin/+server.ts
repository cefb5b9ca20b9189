import { json } from '@sveltejs/kit';
import { askForPasskey } from '#lib/server/show-passkey.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals }) =>
  locals.signedIn === null
    ? json({ because: 'ended' }, { status: 401 })
    : json(await askForPasskey(locals.signedIn.accountId));
