import { json } from '@sveltejs/kit';
import { askForPasskey } from '#lib/server/show-passkey.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async () => json(await askForPasskey(null));
