import { findAccount, type Account } from '@our-record/database';
import { atEntrance } from '#lib/server/session-adapter.ts';
import { join, type Joined } from './join.ts';
import { resetSignIn, type ResetSignIn } from './reset-sign-in.ts';

type Refusal = Extract<Joined | ResetSignIn, { readonly ok: false }>;

/** Uses a one-time code for what it was made for, and hands out the account that it opened. */
export async function useJoiningCode(
  purpose: 'join' | 'reset',
  codeHash: string,
  wanted: { readonly username: string; readonly passphrase: string; readonly address: string }
): Promise<{ readonly ok: true; readonly account: Account } | Refusal> {
  const used = await (purpose === 'join' ? join(codeHash, wanted) : resetSignIn(codeHash, wanted.passphrase));
  if (!used.ok) return used;
  const account = await atEntrance((entrance) => findAccount(entrance, used.accountId));
  return account === null ? { ok: false, because: 'code-gone' } : { ok: true, account };
}
