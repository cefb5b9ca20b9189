import { findAccountByUsername, type Account } from '@our-record/database';
import { no } from '@our-record/record';
import { hasLeft } from '#lib/server/has-left.ts';
import { passwordMatches } from '#lib/server/password-hash.ts';
import { atEntrance } from '#lib/server/session-adapter.ts';
import { beginAttempt, succeed } from '#lib/server/throttle.ts';

export type PasswordSignIn =
  | { readonly ok: true; readonly account: Account; readonly needsCode: boolean }
  | { readonly ok: false; readonly because: 'no-match' | 'wait' };

/**
 * First step for everybody, only step for families. Which part was wrong is told by neither the answer nor the time
 * it takes: a passphrase is computed also where there is no such account. Throttled attempts check nothing.
 */
export async function signInWithPassword(attempt: {
  readonly username: string;
  readonly password: string;
  readonly address: string;
}): Promise<PasswordSignIn> {
  const counted = await beginAttempt(attempt.address, attempt.username);
  if (counted === null) return no('wait');
  const account = await atEntrance((entrance) => findAccountByUsername(entrance, attempt.username));
  const matches = await passwordMatches(account?.passwordHash ?? null, attempt.password);
  if (!matches || account === null || !mayStillSignIn(account)) return no('no-match');
  await succeed(counted);
  return { ok: true, account, needsCode: account.role !== null };
}

/** A leaver cannot; nor a practitioner who has no second factor. */
function mayStillSignIn(account: Account): boolean {
  return !hasLeft(account) && (account.role === null || account.totpSecret !== null);
}
