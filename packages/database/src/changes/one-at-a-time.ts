import { sql } from 'drizzle-orm';
import type { KnownReader } from '../reader.ts';

/**
 * Lets one transaction at a time go on with what has this id; the next waits until this one is over, and then sees
 * what it did. Two clicks, or two people, cannot pass each other between reading and changing.
 */
export async function oneAtATime(reader: KnownReader, id: string): Promise<void> {
  await reader.rows.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`);
}
