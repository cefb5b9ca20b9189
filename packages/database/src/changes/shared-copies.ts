import type { RecordKind, SharedBody, Withholding } from '@our-record/record';
import { and, eq, gt, isNull, ne } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { KnownReader } from '../reader.ts';
import { accessRestrictions, sharedCopies } from '../schema/shared-copies.ts';

/** One reader's copy, ready to be kept. */
export interface NewCopy {
  readonly copyId: string;
  readonly readerId: string;
  readonly dataSubjectId: string;
  readonly recordId: string;
  readonly recordVersionId: string;
  readonly kind: RecordKind;
  readonly title: string;
  readonly happenedOn: string;
  readonly happenedAt: string | null;
  readonly present: readonly string[];
  readonly writtenByLabel: string;
  readonly askLabel: string;
  readonly body: SharedBody;
  readonly plainText: string;
  readonly firstLine: string;
  readonly headsUp: string | null;
  readonly gaps: number;
  readonly releaseAt: Date;
}

/**
 * Keeps a copy and the reasons for what it lacks. A current copy of an earlier version of the same record becomes
 * superseded from the new one's release on; returns the ids of those.
 */
export async function insertCopy(
  reader: KnownReader,
  copy: NewCopy,
  withheld: readonly Withholding[]
): Promise<string[]> {
  const superseded = await reader.rows
    .update(sharedCopies)
    .set({ supersededAt: copy.releaseAt, supersededBy: copy.copyId })
    .where(
      and(
        eq(sharedCopies.recordId, copy.recordId),
        eq(sharedCopies.readerId, copy.readerId),
        isNull(sharedCopies.supersededAt),
        isNull(sharedCopies.withdrawnAt),
        ne(sharedCopies.id, copy.copyId)
      )
    )
    .returning({ id: sharedCopies.id });
  const { copyId, ...facts } = copy;
  await reader.rows
    .insert(sharedCopies)
    .values({ ...facts, id: copyId, sharedBy: reader.personId, sharedAt: reader.now });
  if (withheld.length > 0)
    await reader.rows.insert(accessRestrictions).values(
      withheld.map((one) => ({
        id: randomUUID(),
        dataSubjectId: copy.dataSubjectId,
        sharedCopyId: copy.copyId,
        recordVersionId: copy.recordVersionId,
        readerId: copy.readerId,
        passageId: one.passageId,
        fromOffset: one.words === 'all' ? null : one.words.from,
        toOffset: one.words === 'all' ? null : one.words.to,
        statutoryBasis: one.basis,
        policyGround: one.ground,
        decidedBy: reader.personId,
        decidedAt: reader.now
      }))
    );
  return superseded.map((one) => one.id);
}

/**
 * Withdraws every version of a record from one reader, at once, or those alone that are still to be released;
 * returns the ids of the copies it took away.
 */
export async function withdrawCopies(
  reader: KnownReader,
  recordId: string,
  readerId: string,
  which: 'all' | 'still-to-come' = 'all'
): Promise<string[]> {
  const withdrawn = await reader.rows
    .update(sharedCopies)
    .set({ withdrawnAt: reader.now, withdrawnBy: reader.personId })
    .where(
      and(
        eq(sharedCopies.recordId, recordId),
        eq(sharedCopies.readerId, readerId),
        isNull(sharedCopies.withdrawnAt),
        which === 'all' ? undefined : gt(sharedCopies.releaseAt, reader.now)
      )
    )
    .returning({ id: sharedCopies.id });
  return withdrawn.map((one) => one.id);
}
