import {
  findWorker,
  listCopies,
  readChild,
  readRecord,
  readRecordVersion,
  type KnownReader,
  type RecordVersion
} from '@our-record/database';
import { basesForReader, copyState, type RecordKind } from '@our-record/record';
import { randomUUID } from 'node:crypto';
import { earlierDecisions } from '#lib/sharing/earlier-decisions.ts';
import type { SharingPage } from '#lib/sharing/sharing-page.ts';
import { beginSharing } from '#lib/sharing/sharing-state.ts';

const suggestions: Partial<Record<RecordKind, string>> = {
  decision:
    'This says what was decided and why. It may not be what you wanted. You do not have to read it today, and you can read it with someone.',
  'court-order':
    'This is what a court decided. It is written in the words that courts use. You can read it with someone, and ask me what it means.',
  assessment:
    'This is what we found out and what we think. Some of it may be hard to read, and you may see it differently. You can read it with someone, and tell me.'
};

/**
 * A record as it is about to be shared with one reader. What was decided for the copy that they had before is carried
 * over, the title and the names that they saw too. Null when there is no such record, or no such reader.
 * @param version the version to share; null for the latest
 */
export async function loadSharing(
  reader: KnownReader,
  recordId: string,
  readerId: string,
  version: number | null = null
): Promise<SharingPage | null> {
  const record = await (version === null
    ? readRecord(reader, recordId)
    : readRecordVersion(reader, recordId, version));
  const child = record === null ? null : await readChild(reader, record.dataSubjectId);
  const to = child?.readers.find((one) => one.personId === readerId);
  if (record === null || child === null || to === undefined) return null;
  const copies = (await listCopies(reader, recordId)).filter((copy) => copy.readerId === readerId);
  const before = copies[0] ?? null;
  const sharer = await findWorker(reader, reader.personId);
  const sharerLabel = sharer === null ? '' : `${sharer.givenName} ${sharer.familyName}, ${sharer.jobTitle}`;
  const standing = copies.map((copy) => copyState(copy, reader.now));
  return {
    copyId: randomUUID(),
    recordId,
    version: record.version,
    kind: record.kind,
    recordTitle: record.title,
    recordPresent: record.present,
    happenedOn: record.happenedOn,
    happenedAt: record.happenedAt,
    writtenByLabel: record.writtenByLabel,
    dataSubjectId: record.dataSubjectId,
    dataSubjectName: child.givenName,
    reader: to,
    bases: basesForReader(to.basis),
    people: child.people,
    askLabels: { sharer: sharerLabel, allocated: child.allocatedToLabel },
    holds: standing.includes('scheduled')
      ? 'a-copy-to-come'
      : standing.includes('current')
        ? 'a-copy'
        : 'nothing',
    states: beginSharing(
      record.body,
      { personId: readerId, dataSubjectId: record.dataSubjectId },
      before === null
        ? new Map()
        : earlierDecisions(await bodyOf(reader, record, before.version), before.restrictions, record.body)
    ),
    typed: {
      title: before?.title ?? record.title,
      present: (before?.present ?? record.present).join('\n'),
      headsUp: before === null ? (suggestions[record.kind] ?? '') : (before.headsUp ?? ''),
      ask: sharerLabel === child.allocatedToLabel ? 'sharer' : 'allocated',
      release: 'now',
      releaseOn: '',
      releaseAt: ''
    }
  };
}

async function bodyOf(reader: KnownReader, record: RecordVersion, version: number) {
  if (version === record.version) return record.body;
  return (await readRecordVersion(reader, record.recordId, version))?.body ?? record.body;
}
