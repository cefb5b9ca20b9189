import { appendEvent } from '@our-record/database';
import type { Cookies } from '@sveltejs/kit';
import { asAccountHolder } from '#lib/server/as-account-holder.ts';
import { leaveSession, type SignedIn } from '#lib/server/session.ts';

/** Ends the session on the server, whoever's it is. */
export async function leave(cookies: Cookies, signedIn: SignedIn | null): Promise<void> {
  await leaveSession(cookies);
  if (signedIn !== null)
    await asAccountHolder(signedIn.personId, (holder) => appendEvent(holder, signedIn.personId, 'signed-out', {}));
}
