import { findAccount, findLastReset, listPasskeys } from '@our-record/database';
import { confirmsWithPasskey } from './acts/confirm-reset.ts';
import { asAccountHolder } from './as-account-holder.ts';
import type { SignedIn } from './session.ts';

/** The reset that somebody still has to own or disown, as the question puts it; null when there is none. */
export async function readReset({ accountId, personId }: SignedIn) {
  return asAccountHolder(personId, async (holder) => {
    const account = await findAccount(holder, accountId);
    const reset = await findLastReset(holder, personId);
    if (account === null || account.draftsSealedAt === null || reset === null) return null;
    const passkeys = await listPasskeys(holder, accountId);
    return {
      name: `${reset.madeBy.givenName} ${reset.madeBy.familyName}`,
      givenName: reset.madeBy.givenName,
      jobTitle: reset.madeBy.jobTitle,
      madeAt: reset.madeAt,
      disowned: account.disownedAt !== null,
      needsPasskey: confirmsWithPasskey(reset, passkeys.length > 0)
    };
  });
}
