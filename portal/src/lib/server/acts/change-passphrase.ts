import { appendEvent, endSessionsOf, setPassword } from '@our-record/database';
import type { Verdict } from '@our-record/record';
import { asAccountHolder } from '#lib/server/as-account-holder.ts';
import { checkPassphrase } from '#lib/server/passphrase-strength.ts';
import { hashPassword } from '#lib/server/password-hash.ts';
import { proveAgain } from '#lib/server/prove-again.ts';
import type { SignedIn } from '#lib/server/session.ts';

/** Takes a new passphrase for the old one. Every other session ends: whoever knew the old one is out. */
export async function changePassphrase(
  signedIn: SignedIn,
  change: { readonly current: string; readonly wanted: string; readonly address: string }
): Promise<Verdict<'no-match' | 'wait' | 'too-short' | 'too-long' | 'too-easy'>> {
  const strong = checkPassphrase(change.wanted, [signedIn.username, signedIn.givenName, signedIn.familyName]);
  if (!strong.ok) return strong;
  const proven = await proveAgain(signedIn, change.current, change.address);
  if (!proven.ok) return proven;
  const passwordHash = await hashPassword(change.wanted);
  const { accountId, personId, tokenHash } = signedIn;
  return asAccountHolder(personId, async (holder) => {
    await setPassword(holder, accountId, passwordHash);
    await endSessionsOf(holder, accountId, tokenHash);
    await appendEvent(holder, personId, 'passphrase-changed', {});
    return { ok: true };
  });
}
