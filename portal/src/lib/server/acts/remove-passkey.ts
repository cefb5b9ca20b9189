import { appendEvent, deletePasskey } from '@our-record/database';
import { no, type Verdict } from '@our-record/record';
import { asAccountHolder } from '#lib/server/as-account-holder.ts';
import { proveAgain } from '#lib/server/prove-again.ts';
import type { SignedIn } from '#lib/server/session.ts';

/** Takes one passkey away; not while a reset is unconfirmed, which a passkey may be needed to confirm. */
export async function removePasskey(
  signedIn: SignedIn,
  removal: { readonly passkeyId: string; readonly passphrase: string; readonly address: string }
): Promise<Verdict<'no-match' | 'wait' | 'reset-unconfirmed' | 'no-such-passkey'>> {
  if (signedIn.draftsSealedAt !== null) return no('reset-unconfirmed');
  const proven = await proveAgain(signedIn, removal.passphrase, removal.address);
  if (!proven.ok) return proven;
  return asAccountHolder(signedIn.personId, async (holder) => {
    if (!(await deletePasskey(holder, signedIn.accountId, removal.passkeyId))) return no('no-such-passkey');
    await appendEvent(holder, signedIn.personId, 'passkey-removed', {});
    return { ok: true };
  });
}
