import {
  appendEvent,
  findWorker,
  insertCopy,
  listCopies,
  oneAtATime,
  readChild,
  readRecord,
  recallScheduledCopies,
  tell,
  type KnownReader
} from '@our-record/database';
import {
  basesForReader,
  firstLineOf,
  gapsIn,
  no,
  plainTextOf,
  shareBody,
  type SharedBodyOutcome,
  type Withholding
} from '@our-record/record';
import { randomUUID } from 'node:crypto';

/** What a sharer decided for one reader. The words themselves are never taken from their page. */
export interface SharingOrder {
  /** Chosen when the page was made, so that the same page sent twice shares once. */
  readonly copyId: string;
  readonly recordId: string;
  /** The version that the sharer saw. */
  readonly version: number;
  readonly readerId: string;
  readonly title: string;
  readonly present: readonly string[];
  readonly headsUp: string | null;
  readonly ask: 'sharer' | 'allocated';
  readonly releaseAt: Date;
  readonly withheld: readonly Withholding[];
  readonly included: readonly string[];
}

export type ShareOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly because:
        'not-found' | 'new-version' | 'no-authority' | 'basis-not-for-reader' | 'release-has-passed';
    }
  | Exclude<SharedBodyOutcome, { readonly ok: true }>;

/**
 * Shares a record with one reader: reads the record again, builds the copy by the rule, and keeps it with the reasons for
 * what it lacks. An earlier copy of theirs is superseded; one that was still to be released never will be.
 */
export async function shareRecord(reader: KnownReader, order: SharingOrder): Promise<ShareOutcome> {
  const { copyId, recordId, readerId } = order;
  await oneAtATime(reader, recordId);
  const record = await readRecord(reader, recordId);
  if (record === null) return no('not-found');
  const copies = await listCopies(reader, recordId);
  if (copies.some((copy) => copy.copyId === copyId)) return { ok: true };
  if (record.version !== order.version) return no('new-version');
  const child = await readChild(reader, record.dataSubjectId);
  const to = child?.readers.find((one) => one.personId === readerId);
  if (child === null || to === undefined) return no('no-authority');
  if (order.withheld.some(({ basis }) => !basesForReader(to.basis).includes(basis)))
    return no('basis-not-for-reader');
  if (order.releaseAt < reader.now) return no('release-has-passed');
  const { dataSubjectId } = record;
  const shared = shareBody(
    record.body,
    { reader: { personId: readerId, dataSubjectId }, withheld: order.withheld, included: order.included },
    randomUUID
  );
  if (!shared.ok) return shared;

  const sharer = await findWorker(reader, reader.personId);
  const sharerName = sharer === null ? '' : `${sharer.givenName} ${sharer.familyName}`;
  const recalled = await recallScheduledCopies(reader, recordId, readerId);
  const gaps = gapsIn(shared.body);
  const superseded = await insertCopy(
    reader,
    {
      copyId,
      readerId,
      dataSubjectId,
      recordId,
      recordVersionId: record.recordVersionId,
      kind: record.kind,
      title: order.title,
      happenedOn: record.happenedOn,
      happenedAt: record.happenedAt,
      present: order.present,
      writtenByLabel: record.writtenByLabel,
      askLabel:
        order.ask === 'allocated' || sharer === null
          ? child.allocatedToLabel
          : `${sharerName}, ${sharer.jobTitle}`,
      body: shared.body,
      plainText: [order.title, plainTextOf(shared.body)].join('\n'),
      firstLine: firstLineOf(shared.body),
      headsUp: order.headsUp,
      gaps,
      releaseAt: order.releaseAt
    },
    order.withheld
  );
  const about = { recordId, readerId };
  for (const id of recalled)
    await appendEvent(reader, dataSubjectId, 'copy-withdrawn', { copyId: id, ...about });
  await appendEvent(reader, dataSubjectId, 'record-shared', { copyId, ...about, gaps });
  for (const id of superseded)
    await appendEvent(reader, dataSubjectId, 'copy-superseded', { copyId: id, ...about, by: copyId });
  // One that is still to be released is found on the home page when it is: told now, it could not be opened.
  if (order.releaseAt <= reader.now) await tell(reader, [readerId], 'copy-shared', { by: sharerName });
  return { ok: true };
}
