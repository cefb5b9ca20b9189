import {
  appendEvent,
  endSessionsOf,
  findJoiningCode,
  findManagersFor,
  sealDrafts,
  setPassword,
  takeJoiningCode,
  tell
} from '@our-record/database';
import { no } from '@our-record/record';
import { asAccountHolder } from '#lib/server/as-account-holder.ts';
import { checkPassphrase } from '#lib/server/passphrase-strength.ts';
import { hashPassword } from '#lib/server/password-hash.ts';
import { atEntrance } from '#lib/server/session-adapter.ts';

export type ResetSignIn =
  | { readonly ok: true; readonly accountId: string; readonly personId: string }
  | { readonly ok: false; readonly because: 'code-gone' | 'too-short' | 'too-long' | 'too-easy' };

/**
 * Gives an account a new passphrase with a one-time code. Every session ends; passkeys and a second factor stay; what
 * was kept is sealed until its person says that the reset was theirs; they and their managers are told.
 */
export async function resetSignIn(codeHash: string, passphrase: string): Promise<ResetSignIn> {
  const code = await atEntrance((entrance) => findJoiningCode(entrance, codeHash));
  if (code?.purpose !== 'reset' || code.account === null) return no('code-gone');
  const { account, madeBy, personId } = code;
  const strong = checkPassphrase(passphrase, [account.username, code.givenName, code.familyName]);
  if (!strong.ok) return strong;
  const passwordHash = await hashPassword(passphrase);
  return asAccountHolder(personId, async (holder) => {
    if (!(await takeJoiningCode(holder, codeHash))) return no('code-gone');
    await setPassword(holder, account.accountId, passwordHash);
    await sealDrafts(holder, account.accountId);
    await endSessionsOf(holder, account.accountId, null);
    await appendEvent(holder, personId, 'sign-in-reset', { madeBy: madeBy.personId });
    const managers = await findManagersFor(holder, personId);
    const details = {
      personId,
      name: `${code.givenName} ${code.familyName}`,
      workerName: `${madeBy.givenName} ${madeBy.familyName}`
    };
    await tell(
      holder,
      [personId, ...managers.map((manager) => manager.personId)],
      'sign-in-was-reset',
      details
    );
    return { ok: true, accountId: account.accountId, personId } as const;
  });
}
