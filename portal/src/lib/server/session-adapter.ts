import {
  asReader,
  endSession,
  endSessionsOf,
  findSession,
  forgetSessions,
  insertSession,
  touchSession,
  type FoundSession,
  type Reader
} from '@our-record/database';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import { createHash } from 'node:crypto';
import { absoluteHours, idleMinutes } from '#lib/session-end/session-minutes.ts';
import { database } from './database.ts';
import { now } from './today.ts';

/** How long after its end a session still says whose late post is to be kept. */
const rememberedHours = 24;

declare module 'lucia' {
  interface Register {
    Lucia: import('lucia').Lucia<{ found: FoundSession | null }, Record<never, never>>;
    DatabaseSessionAttributes: { device: string; found: FoundSession | null };
    DatabaseUserAttributes: Record<never, never>;
  }
}

/** The only form in which the database knows a token. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/** Runs one piece of work at the entrance: accounts and sessions, before anybody is known. */
export async function atEntrance<Result>(work: (entrance: Reader) => Promise<Result>): Promise<Result> {
  return asReader(await database(), { side: 'entrance', personId: null, now: now() }, work);
}

/** Has the session ended, by the portal's clock? A leaver's ends with their leaving. */
export function hasEnded(session: FoundSession, at: Date): boolean {
  return (
    session.endedAt !== null ||
    at >= session.idleUntil ||
    at >= session.endsAt ||
    (session.leftAt !== null && at >= session.leftAt)
  );
}

/** Lucia asks for an end to compare with its own clock. The adapter has judged by the portal's; this one never passes. */
const judgedAlready = new Date(8.64e15);

function idleUntil(): Date {
  return new Date(now().getTime() + idleMinutes * 60_000);
}

/**
 * Lucia's view of our sessions. The idle and absolute ends are decided here, by the portal's clock, and using a
 * session moves its idle end on in the same transaction.
 */
export const sessionAdapter: Adapter = {
  async getSessionAndUser(token): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const hash = tokenHash(token);
    const found = await atEntrance(async (entrance) => {
      const session = await findSession(entrance, hash);
      if (session === null || hasEnded(session, entrance.now)) return null;
      await touchSession(entrance, hash, idleUntil());
      return session;
    });
    if (found === null) return [null, null];
    return [
      { id: token, userId: found.accountId, expiresAt: judgedAlready, attributes: { device: '', found } },
      { id: found.accountId, attributes: {} }
    ];
  },
  /** Hashes, not tokens: good for counting, never for ending a session by. */
  getUserSessions: () => Promise.resolve([]),
  async setSession(session) {
    await atEntrance((entrance) =>
      insertSession(entrance, {
        tokenHash: tokenHash(session.id),
        accountId: session.userId,
        idleUntil: idleUntil(),
        endsAt: new Date(entrance.now.getTime() + absoluteHours * 3_600_000),
        device: session.attributes.device
      })
    );
  },
  async updateSessionExpiration(token) {
    await atEntrance((entrance) => touchSession(entrance, tokenHash(token), idleUntil()));
  },
  async deleteSession(token) {
    await atEntrance((entrance) => endSession(entrance, tokenHash(token)));
  },
  async deleteUserSessions(accountId) {
    await atEntrance((entrance) => endSessionsOf(entrance, accountId, null));
  },
  async deleteExpiredSessions() {
    await atEntrance((entrance) =>
      forgetSessions(entrance, new Date(entrance.now.getTime() - rememberedHours * 3_600_000))
    );
  }
};
