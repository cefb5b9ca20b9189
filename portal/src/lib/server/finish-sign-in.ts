import { appendEvent, findAccount, listKeptPosts, type Account } from '@our-record/database';
import type { RequestEvent } from '@sveltejs/kit';
import { asAccountHolder } from './as-account-holder.ts';
import { deviceOf } from './device-of.ts';
import { halfSignIn } from './half-sign-in.ts';
import { homeOf, localPath } from './local-path.ts';
import { atEntrance } from './session-adapter.ts';
import { beginSession, leaveSession } from './session.ts';

/**
 * Begins the session of somebody who has shown who they are, under a new token, and says where they go: to the
 * question about a reset, to what was kept for them, or to where they were going.
 */
export async function finishSignIn(
  event: Pick<RequestEvent, 'cookies' | 'request'>,
  account: Pick<Account, 'accountId' | 'personId' | 'role' | 'draftsSealedAt' | 'passwordHash'>,
  signedIn: {
    readonly by: 'passphrase' | 'password-and-code' | 'passkey' | 'joining-code';
    readonly to: string | null;
  }
): Promise<string> {
  const side = account.role === null ? 'family' : 'practitioner';
  const kept = await asAccountHolder(account.personId, async (holder) => {
    await appendEvent(holder, account.personId, 'signed-in', { by: signedIn.by });
    return listKeptPosts(holder, account.accountId);
  });
  await beginSession(event.cookies, account.accountId, deviceOf(event.request.headers.get('user-agent')));
  halfSignIn.forget(event.cookies);
  // A passphrase changed while this sign-in was under way ended every session there was, but not this one.
  const now = await atEntrance((entrance) => findAccount(entrance, account.accountId));
  if (now === null || now.passwordHash !== account.passwordHash) {
    await leaveSession(event.cookies);
    return '/sign-in?again';
  }
  if (account.draftsSealedAt !== null) return '/me/sign-in/confirm-reset';
  return kept.some((post) => post.sentAt === null) ? `${homeOf[side]}/kept` : localPath(signedIn.to, side);
}
