import { json } from '@sveltejs/kit';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { confirmReset } from '#lib/server/acts/confirm-reset.ts';
import { readAnswer } from '#lib/server/passkey-ceremony.ts';
import { readJson } from '#lib/server/read-json.ts';
import { whosePasskey } from '#lib/server/show-passkey.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, locals }) => {
  if (locals.signedIn === null) return json({ because: 'ended' }, { status: 401 });
  const answer = readAnswer<AuthenticationResponseJSON>(await readJson(request));
  const shown = answer === null ? null : await whosePasskey(answer, locals.signedIn.accountId);
  if (shown === null) return json({ because: 'no-match' }, { status: 400 });
  const confirmed = await confirmReset(locals.signedIn, true);
  return confirmed.ok
    ? json({ to: '/me/kept?confirmed' })
    : json({ because: confirmed.because }, { status: 400 });
};
