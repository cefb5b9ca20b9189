import { json } from '@sveltejs/kit';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { signInWithPasskey } from '#lib/server/acts/sign-in-with-passkey.ts';
import { finishSignIn } from '#lib/server/finish-sign-in.ts';
import { readAnswer } from '#lib/server/passkey-ceremony.ts';
import { readJson } from '#lib/server/read-json.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  const body = await readJson(event.request);
  const answer = readAnswer<AuthenticationResponseJSON>(body);
  if (answer === null) return json({ because: 'no-match' }, { status: 400 });
  const tried = await signInWithPasskey(answer, event.getClientAddress());
  if (!tried.ok) return json({ because: tried.because }, { status: tried.because === 'wait' ? 429 : 400 });
  const { to } = body as { to?: unknown };
  const asked = typeof to === 'string' ? to : null;
  return json({ to: await finishSignIn(event, tried.account, { by: 'passkey', to: asked }) });
};
