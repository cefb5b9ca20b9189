import { findAccount, takeTotpStep, type Account } from '@our-record/database';
import { no } from '@our-record/record';
import { boundTo, type HalfSignIn } from '#lib/server/half-sign-in.ts';
import { hasLeft } from '#lib/server/has-left.ts';
import { atEntrance } from '#lib/server/session-adapter.ts';
import { beginAttempt, succeed } from '#lib/server/throttle.ts';
import { now } from '#lib/server/today.ts';
import { unsealTotpSecret } from '#lib/server/totp-secret.ts';
import { totpStepOf } from '#lib/server/totp.ts';

export type CodeSignIn =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly because: 'no-match' | 'wait' | 'begin-again' };

/** Second step of a practitioner. A code works once, and only for whoever's password was right a moment ago. */
export async function signInWithCode(
  half: HalfSignIn,
  attempt: { readonly code: string; readonly address: string }
): Promise<CodeSignIn> {
  const account = await atEntrance((entrance) => findAccount(entrance, half.accountId));
  if (account === null || account.totpSecret === null || boundTo(account) !== half.bound || hasLeft(account))
    return no('begin-again');
  const counted = await beginAttempt(attempt.address, account.username);
  if (counted === null) return no('wait');
  const step = totpStepOf(unsealTotpSecret(account.totpSecret), attempt.code, now());
  if (step === null) return no('no-match');
  if (!(await atEntrance((entrance) => takeTotpStep(entrance, account.accountId, step))))
    return no('no-match');
  await succeed(counted);
  return { ok: true, account };
}
