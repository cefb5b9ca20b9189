import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Reader } from '../reader.ts';
import { sessions } from '../schema/accounts.ts';

export interface OpenSession {
  readonly tokenHash: string;
  readonly device: string;
  readonly createdAt: Date;
}

/** Where an account is signed in at the moment, newest first. For the account's own person; not logged. */
export async function listSessions(entrance: Reader, accountId: string): Promise<OpenSession[]> {
  return entrance.rows
    .select({ tokenHash: sessions.tokenHash, device: sessions.device, createdAt: sessions.createdAt })
    .from(sessions)
    .where(
      and(
        eq(sessions.accountId, accountId),
        isNull(sessions.endedAt),
        sql`${sessions.idleUntil} > app_now() and ${sessions.endsAt} > app_now()`
      )
    )
    .orderBy(desc(sessions.createdAt));
}
