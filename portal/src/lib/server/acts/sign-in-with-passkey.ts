import type { Account } from '@our-record/database';
import { no } from '@our-record/record';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { hasLeft } from '#lib/server/has-left.ts';
import type { CeremonyAnswer } from '#lib/server/passkey-ceremony.ts';
import { whosePasskey } from '#lib/server/show-passkey.ts';
import { beginAttempt, succeed } from '#lib/server/throttle.ts';

export type PasskeySignIn =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly because: 'no-match' | 'wait' };

/** One step for everybody: a passkey is something one has, opened by a PIN or a finger, so two factors in one. */
export async function signInWithPasskey(
  answer: CeremonyAnswer<AuthenticationResponseJSON>,
  address: string
): Promise<PasskeySignIn> {
  const counted = await beginAttempt(address, null);
  if (counted === null) return no('wait');
  const account = await whosePasskey(answer, null);
  if (account === null || hasLeft(account)) return no('no-match');
  await succeed(counted);
  return { ok: true, account };
}
