import {
  appendEvent,
  disownReset as disown,
  endSessionsOf,
  findLastReset,
  findManagersFor,
  tell
} from '@our-record/database';
import { no, type Verdict } from '@our-record/record';
import { asAccountHolder } from '#lib/server/as-account-holder.ts';
import type { SignedIn } from '#lib/server/session.ts';

/**
 * "No, I did not ask for it": the passphrase of that reset opens nothing any more, every session ends, what was kept
 * stays sealed, and the managers are told. Only a manager's code opens the account again.
 */
export async function disownReset(
  signedIn: Pick<SignedIn, 'accountId' | 'personId' | 'givenName' | 'familyName'>
): Promise<Verdict<'nothing-to-disown'>> {
  const { accountId, personId } = signedIn;
  return asAccountHolder(personId, async (holder) => {
    if (!(await disown(holder, accountId))) return no('nothing-to-disown');
    await endSessionsOf(holder, accountId, null);
    const reset = await findLastReset(holder, personId);
    await appendEvent(holder, personId, 'reset-disowned', { madeBy: reset?.madeBy.personId ?? null });
    const managers = await findManagersFor(holder, personId);
    await tell(
      holder,
      managers.map((manager) => manager.personId),
      'reset-was-disowned',
      {
        personId,
        name: `${signedIn.givenName} ${signedIn.familyName}`,
        workerName: reset === null ? '' : `${reset.madeBy.givenName} ${reset.madeBy.familyName}`
      }
    );
    return { ok: true };
  });
}
