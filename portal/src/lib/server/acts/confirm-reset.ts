import { appendEvent, findLastReset, listPasskeys, unsealDrafts, type CodeMaker } from '@our-record/database';
import { no, type Verdict } from '@our-record/record';
import { asAccountHolder } from '#lib/server/as-account-holder.ts';
import type { SignedIn } from '#lib/server/session.ts';

/**
 * "Yes, I asked for it": what was kept can be read again. Somebody with a passkey says so with it, because whoever
 * made the code could have used it themselves; unless a manager made the code, for somebody who has lost the passkey.
 * @param shownPasskey they have shown one of their passkeys just now
 */
export async function confirmReset(
  { accountId, personId }: Pick<SignedIn, 'accountId' | 'personId'>,
  shownPasskey: boolean
): Promise<Verdict<'needs-passkey' | 'nothing-to-confirm'>> {
  return asAccountHolder(personId, async (holder) => {
    const reset = await findLastReset(holder, personId);
    const hasPasskey = (await listPasskeys(holder, accountId)).length > 0;
    if (confirmsWithPasskey(reset, hasPasskey) && !shownPasskey) return no('needs-passkey');
    if (!(await unsealDrafts(holder, accountId))) return no('nothing-to-confirm');
    await appendEvent(holder, personId, 'reset-confirmed', {});
    return { ok: true };
  });
}

/** Does this reset have to be confirmed with a passkey? A manager's need not. */
export function confirmsWithPasskey(
  reset: { readonly madeBy: CodeMaker } | null,
  hasPasskey: boolean
): boolean {
  const byManager = reset?.madeBy.role === 'manager' || reset?.madeBy.role === 'head-of-service';
  return hasPasskey && !byManager;
}
