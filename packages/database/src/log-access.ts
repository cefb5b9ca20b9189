import { sql } from 'drizzle-orm';
import type { Reader } from './reader.ts';

/** Writes that this reader has read something about a data subject. Queries call it; no caller can ask for no log. */
export async function logAccess(
  reader: Reader,
  dataSubjectId: string,
  what: 'timeline' | 'child' | 'record' | 'draft' | 'shared-copy' | 'events',
  targetId: string | null
): Promise<void> {
  await reader.rows.execute(sql`select log_access(${dataSubjectId}::uuid, ${what}, ${targetId}::uuid)`);
}
