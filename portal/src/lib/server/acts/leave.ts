import { appendEvent } from '@our-record/database';
import type { Cookies } from '@sveltejs/kit';
import { asAccountHolder } from '#lib/server/as-account-holder.ts';
import { halfSignIn } from '#lib/server/half-sign-in.ts';
import { joiningCookie } from '#lib/server/joining-cookie.ts';
import { leaveSession, type SignedIn } from '#lib/server/session.ts';

/** Ends the session on the server, whoever's it is, and whatever was half done in this browser. */
export async function leave(cookies: Cookies, signedIn: SignedIn | null): Promise<void> {
  await leaveSession(cookies);
  halfSignIn.forget(cookies);
  joiningCookie.forget(cookies);
  if (signedIn !== null)
    await asAccountHolder(signedIn.personId, (holder) =>
      appendEvent(holder, signedIn.personId, 'signed-out', {})
    );
}
