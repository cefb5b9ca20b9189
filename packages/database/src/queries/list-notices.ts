import { asc, isNull } from 'drizzle-orm';
import type { KnownReader } from '../reader.ts';
import { notices } from '../schema/notices.ts';

export interface Notice {
  readonly id: string;
  readonly code: string;
  readonly details: Readonly<Record<string, string>>;
  readonly createdAt: Date;
}

/** What this person has been told and has not put away, oldest first. Their own: not logged. */
export async function listNotices(reader: KnownReader): Promise<Notice[]> {
  return reader.rows
    .select({ id: notices.id, code: notices.code, details: notices.details, createdAt: notices.createdAt })
    .from(notices)
    .where(isNull(notices.readAt))
    .orderBy(asc(notices.createdAt));
}
