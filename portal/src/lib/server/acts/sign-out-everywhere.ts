import { appendEvent, endSessionsOf } from '@our-record/database';
import { asAccountHolder } from '#lib/server/as-account-holder.ts';
import type { SignedIn } from '#lib/server/session.ts';

/** Ends every session of the account, this one too: whoever has lost a device need not work out which. */
export async function signOutEverywhere({
  accountId,
  personId
}: Pick<SignedIn, 'accountId' | 'personId'>): Promise<void> {
  await asAccountHolder(personId, async (holder) => {
    await endSessionsOf(holder, accountId, null);
    await appendEvent(holder, personId, 'signed-out-everywhere', {});
  });
}
