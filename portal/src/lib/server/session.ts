import { endSessionsOf, findSession, type FoundSession } from '@our-record/database';
import type { Cookies } from '@sveltejs/kit';
import { Lucia, TimeSpan } from 'lucia';
import { idleMinutes } from '#lib/session-end/session-minutes.ts';
import { environment } from './environment.ts';
import { atEntrance, hasEnded, sessionAdapter, tokenHash } from './session-adapter.ts';

/**
 * Sessions. Lucia makes the tokens and the cookie and asks our adapter for the rest. Its maintainer has retired the
 * package, so nothing but this file and its adapter may import it (decisions/002-sessions.md says how to replace it).
 */
const secure = environment.origin.startsWith('https://');

const lucia = new Lucia(sessionAdapter, {
  sessionExpiresIn: new TimeSpan(idleMinutes, 'm'),
  sessionCookie: {
    name: secure ? '__Host-session' : 'session',
    expires: false,
    attributes: { secure, sameSite: 'lax', path: '/' }
  },
  getSessionAttributes: ({ found }) => ({ found })
});

/** Somebody signed in, as hooks and routes know them. */
export interface SignedIn extends FoundSession {
  readonly side: 'family' | 'practitioner';
  readonly tokenHash: string;
}

/** Who holds this browser's session? Using it moves its idle end on. */
export async function whoIsSignedIn(cookies: Cookies): Promise<SignedIn | null> {
  const token = cookies.get(lucia.sessionCookieName);
  if (token === undefined) return null;
  const { session } = await lucia.validateSession(token);
  return session?.found ? signedIn(session.found, token) : null;
}

/** The same without moving the idle end, for pages that wait for the end. */
export async function peekWhoIsSignedIn(cookies: Cookies): Promise<SignedIn | null> {
  const found = await findEvenIfEnded(cookies);
  return found === null || found.ended ? null : found.session;
}

/** Whose session this browser last held, ended or not, while it is remembered. Says nothing but whose a late post is. */
export async function findEvenIfEnded(
  cookies: Cookies
): Promise<{ readonly session: SignedIn; readonly ended: boolean } | null> {
  const token = cookies.get(lucia.sessionCookieName);
  if (token === undefined) return null;
  return atEntrance(async (entrance) => {
    const found = await findSession(entrance, tokenHash(token));
    return found === null ? null : { session: signedIn(found, token), ended: hasEnded(found, entrance.now) };
  });
}

/** Begins a session under a new token, whatever token the browser came with, which ends. */
export async function beginSession(cookies: Cookies, accountId: string, device: string): Promise<void> {
  const before = cookies.get(lucia.sessionCookieName);
  if (before !== undefined) await lucia.invalidateSession(before);
  await lucia.deleteExpiredSessions();
  const session = await lucia.createSession(accountId, { device, found: null });
  const cookie = lucia.createSessionCookie(session.id);
  const { maxAge: _untilTheBrowserCloses, ...attributes } = cookie.attributes;
  cookies.set(cookie.name, cookie.value, { ...attributes, path: '/', httpOnly: true });
}

/** Ends this browser's session on the server and takes its cookie away. */
export async function leaveSession(cookies: Cookies): Promise<void> {
  const token = cookies.get(lucia.sessionCookieName);
  if (token !== undefined) await lucia.invalidateSession(token);
  cookies.delete(lucia.sessionCookieName, { path: '/' });
}

/** Ends every session of an account; the one given stays, where one is given. */
export async function endAllSessions(accountId: string, except: SignedIn | null): Promise<void> {
  await atEntrance((entrance) => endSessionsOf(entrance, accountId, except?.tokenHash ?? null));
}

function signedIn(found: FoundSession, token: string): SignedIn {
  return { ...found, side: found.role === null ? 'family' : 'practitioner', tokenHash: tokenHash(token) };
}
