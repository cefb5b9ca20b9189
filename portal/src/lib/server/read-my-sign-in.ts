import { listPasskeys, listSessions } from '@our-record/database';
import { asAccountHolder } from './as-account-holder.ts';
import type { SignedIn } from './session.ts';
import { dayOf } from './today.ts';

/** What somebody sees of their own sign-in. No token and no hash of one leaves the server. */
export async function readMySignIn(signedIn: SignedIn) {
  const [passkeys, sessions] = await asAccountHolder(
    signedIn.personId,
    async (holder) =>
      [
        await listPasskeys(holder, signedIn.accountId),
        await listSessions(holder, signedIn.accountId)
      ] as const
  );
  return {
    username: signedIn.username,
    side: signedIn.side,
    unconfirmed: signedIn.draftsSealedAt !== null,
    passkeys: passkeys.map(({ id, backedUp, createdAt, lastUsedAt }) => ({
      id,
      backedUp,
      madeOn: dayOf(createdAt),
      usedOn: lastUsedAt === null ? null : dayOf(lastUsedAt)
    })),
    sessions: sessions.map(({ tokenHash, device, createdAt }) => {
      const [browser = 'other', system = 'other'] = device.split(' ');
      return { browser, system, since: createdAt, here: tokenHash === signedIn.tokenHash };
    })
  };
}

export type MySignIn = Awaited<ReturnType<typeof readMySignIn>>;
