import { and, inArray, isNull } from 'drizzle-orm';
import type { KnownReader } from '../reader.ts';
import { sharedCopies } from '../schema/shared-copies.ts';
import { withdrawCopies } from './shared-copies.ts';

/**
 * Takes back a copy of a record whose release is still to come, before another takes its place: it must never be
 * released. The copy that it was going to supersede is current again. Returns the ids of those taken back.
 */
export async function recallScheduledCopies(
  reader: KnownReader,
  recordId: string,
  readerId: string
): Promise<string[]> {
  const ids = await withdrawCopies(reader, recordId, readerId, 'still-to-come');
  if (ids.length > 0)
    await reader.rows
      .update(sharedCopies)
      .set({ supersededAt: null, supersededBy: null })
      .where(and(inArray(sharedCopies.supersededBy, ids), isNull(sharedCopies.withdrawnAt)));
  return ids;
}
