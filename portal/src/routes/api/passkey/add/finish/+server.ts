import { json } from '@sveltejs/kit';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { finishAddingPasskey } from '#lib/server/acts/add-passkey.ts';
import { readAnswer } from '#lib/server/passkey-ceremony.ts';
import { readJson } from '#lib/server/read-json.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, locals }) => {
  if (locals.signedIn === null) return json({ because: 'ended' }, { status: 401 });
  const answer = readAnswer<RegistrationResponseJSON>(await readJson(request));
  const added = answer === null ? null : await finishAddingPasskey(locals.signedIn, answer);
  if (!added?.ok) return json({ because: added?.because ?? 'no-match' }, { status: 400 });
  return json({ to: locals.signedIn.side === 'family' ? '/me/sign-in?added' : '/desk/my-sign-in?added' });
};
