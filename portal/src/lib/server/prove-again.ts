import { findAccount } from '@our-record/database';
import { no, yes, type Verdict } from '@our-record/record';
import { passwordMatches } from './password-hash.ts';
import { atEntrance } from './session-adapter.ts';
import type { SignedIn } from './session.ts';
import { beginAttempt, succeed } from './throttle.ts';

/** Asks somebody signed in for their passphrase again, before a way in is changed. Throttled like a sign-in. */
export async function proveAgain(
  signedIn: Pick<SignedIn, 'accountId' | 'username'>,
  passphrase: string,
  address: string
): Promise<Verdict<'no-match' | 'wait'>> {
  const counted = await beginAttempt(address, signedIn.username);
  if (counted === null) return no('wait');
  const account = await atEntrance((entrance) => findAccount(entrance, signedIn.accountId));
  if (!(await passwordMatches(account?.passwordHash ?? null, passphrase))) return no('no-match');
  await succeed(counted);
  return yes;
}
