import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { KnownReader } from '../reader.ts';
import { sharedCopies } from '../schema/shared-copies.ts';

/**
 * Takes back a copy of a record whose release is still to come, before another takes its place: it must never be
 * released. The copy that it was going to supersede is current again. Returns the ids of those taken back.
 */
export async function recallScheduledCopies(
  reader: KnownReader,
  recordId: string,
  readerId: string
): Promise<string[]> {
  const recalled = await reader.rows
    .update(sharedCopies)
    .set({ withdrawnAt: reader.now, withdrawnBy: reader.personId })
    .where(
      and(
        eq(sharedCopies.recordId, recordId),
        eq(sharedCopies.readerId, readerId),
        gt(sharedCopies.releaseAt, reader.now),
        isNull(sharedCopies.withdrawnAt)
      )
    )
    .returning({ id: sharedCopies.id });
  const ids = recalled.map((one) => one.id);
  if (ids.length > 0)
    await reader.rows
      .update(sharedCopies)
      .set({ supersededAt: null, supersededBy: null })
      .where(and(inArray(sharedCopies.supersededBy, ids), isNull(sharedCopies.withdrawnAt)));
  return ids;
}
