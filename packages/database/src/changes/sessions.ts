import type { PractitionerRole } from '@our-record/record';
import { and, eq, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Reader } from '../reader.ts';
import { accounts, sessions } from '../schema/accounts.ts';
import { people, practitioners } from '../schema/people.ts';

/** A session and whose it is. Found by the SHA-256 of its token: the token itself is stored nowhere. */
export interface FoundSession {
  readonly accountId: string;
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly username: string;
  /** Null for the family side. */
  readonly role: PractitionerRole | null;
  readonly jobTitle: string | null;
  readonly leftAt: Date | null;
  readonly draftsSealedAt: Date | null;
  readonly createdAt: Date;
  readonly idleUntil: Date;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
}

export async function findSession(entrance: Reader, tokenHash: string): Promise<FoundSession | null> {
  const [found] = await entrance.rows
    .select({
      accountId: accounts.id,
      personId: accounts.personId,
      givenName: people.givenName,
      familyName: people.familyName,
      username: accounts.username,
      role: practitioners.role,
      jobTitle: practitioners.jobTitle,
      leftAt: practitioners.leftAt,
      draftsSealedAt: accounts.draftsSealedAt,
      createdAt: sessions.createdAt,
      idleUntil: sessions.idleUntil,
      endsAt: sessions.endsAt,
      endedAt: sessions.endedAt
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .innerJoin(people, eq(people.id, accounts.personId))
    .leftJoin(practitioners, eq(practitioners.personId, accounts.personId))
    .where(eq(sessions.tokenHash, tokenHash));
  return found ?? null;
}

export async function insertSession(
  entrance: Reader,
  session: {
    readonly tokenHash: string;
    readonly accountId: string;
    readonly idleUntil: Date;
    readonly endsAt: Date;
    readonly device: string;
  }
): Promise<void> {
  await entrance.rows.insert(sessions).values({ ...session, createdAt: entrance.now });
}

/** Moves the idle end on, never past the absolute one and never back. */
export async function touchSession(entrance: Reader, tokenHash: string, idleUntil: Date): Promise<void> {
  await entrance.rows
    .update(sessions)
    .set({ idleUntil: sql`least(${idleUntil.toISOString()}::timestamptz, ${sessions.endsAt})` })
    .where(and(eq(sessions.tokenHash, tokenHash), isNull(sessions.endedAt)));
}

export async function endSession(entrance: Reader, tokenHash: string): Promise<void> {
  await entrance.rows
    .update(sessions)
    .set({ endedAt: entrance.now })
    .where(and(eq(sessions.tokenHash, tokenHash), isNull(sessions.endedAt)));
}

/** Ends every session of an account, but for the one whose token hash is given. */
export async function endSessionsOf(
  entrance: Reader,
  accountId: string,
  exceptTokenHash: string | null
): Promise<void> {
  await entrance.rows
    .update(sessions)
    .set({ endedAt: entrance.now })
    .where(
      and(
        eq(sessions.accountId, accountId),
        isNull(sessions.endedAt),
        exceptTokenHash === null ? undefined : ne(sessions.tokenHash, exceptTokenHash)
      )
    );
}

/** Forgets sessions that ended before an instant; until then an ended one still says whose late post is to be kept. */
export async function forgetSessions(entrance: Reader, endedBefore: Date): Promise<void> {
  await entrance.rows.delete(sessions).where(lt(sessions.endsAt, endedBefore));
}
