import type { Body, PolicyGround, RecordKind, StatutoryBasis } from '@our-record/record';
import { desc, eq, sql } from 'drizzle-orm';
import { logAccess } from '../log-access.ts';
import type { KnownReader } from '../reader.ts';
import { people } from '../schema/people.ts';
import { recordDrafts, recordVersions, type Source } from '../schema/records.ts';
import { accessRestrictions, sharedCopies } from '../schema/shared-copies.ts';

/** What a draft and a signed version have in common. */
export interface RecordWords {
  readonly dataSubjectId: string;
  readonly kind: RecordKind;
  readonly title: string;
  readonly happenedOn: string;
  readonly happenedAt: string | null;
  readonly present: readonly string[];
  readonly body: Body;
  readonly source: Source;
  readonly writtenByLabel: string;
  readonly lateBecause: string | null;
}

export interface RecordVersion extends RecordWords {
  readonly recordId: string;
  readonly recordVersionId: string;
  readonly version: number;
  readonly signedAt: Date;
}

/** What `RecordVersion` holds, as the query builder selects it. */
export const versionColumns = {
  recordId: recordVersions.recordId,
  recordVersionId: recordVersions.id,
  version: recordVersions.number,
  dataSubjectId: recordVersions.dataSubjectId,
  kind: recordVersions.kind,
  title: recordVersions.title,
  happenedOn: recordVersions.happenedOn,
  happenedAt: recordVersions.happenedAt,
  present: recordVersions.present,
  body: recordVersions.body,
  source: recordVersions.source,
  writtenByLabel: recordVersions.writtenByLabel,
  lateBecause: recordVersions.lateBecause,
  signedAt: recordVersions.signedAt
};

/** A record in its latest version; null when this practitioner may not read it. Logged. */
export async function readRecord(reader: KnownReader, recordId: string): Promise<RecordVersion | null> {
  const [found] = await reader.rows
    .select(versionColumns)
    .from(recordVersions)
    .where(eq(recordVersions.recordId, recordId))
    .orderBy(desc(recordVersions.number))
    .limit(1);
  if (found === undefined) return null;
  await logAccess(reader, found.dataSubjectId, 'record', recordId);
  return found;
}

export interface Draft extends RecordWords {
  readonly draftId: string;
  readonly recordId: string | null;
  readonly revision: number;
  readonly savedAt: Date;
}

/** A draft; null when this practitioner may not read it. Logged. */
export async function readDraft(reader: KnownReader, draftId: string): Promise<Draft | null> {
  const [found] = await reader.rows
    .select({
      draftId: recordDrafts.id,
      recordId: recordDrafts.recordId,
      revision: recordDrafts.revision,
      savedAt: recordDrafts.savedAt,
      dataSubjectId: recordDrafts.dataSubjectId,
      kind: recordDrafts.kind,
      title: recordDrafts.title,
      happenedOn: recordDrafts.happenedOn,
      happenedAt: recordDrafts.happenedAt,
      present: recordDrafts.present,
      body: recordDrafts.body,
      source: recordDrafts.source,
      writtenByLabel: recordDrafts.writtenByLabel,
      lateBecause: recordDrafts.lateBecause
    })
    .from(recordDrafts)
    .where(eq(recordDrafts.id, draftId));
  if (found === undefined) return null;
  await logAccess(reader, found.dataSubjectId, 'draft', draftId);
  return found;
}

export interface CopyLine {
  readonly copyId: string;
  readonly readerId: string;
  readonly readerName: string;
  readonly version: number;
  /** As the reader sees them; not always as the record has them. */
  readonly title: string;
  readonly present: readonly string[];
  readonly gaps: number;
  readonly headsUp: string | null;
  readonly sharedAt: Date;
  readonly releaseAt: Date;
  readonly firstOpenedAt: Date | null;
  readonly supersededAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly restrictions: readonly {
    readonly passageId: string;
    readonly fromOffset: number | null;
    readonly toOffset: number | null;
    readonly statutoryBasis: StatutoryBasis;
    readonly policyGround: PolicyGround | null;
  }[];
}

/** Every copy made of a record, newest first, with what was withheld from it. Logged as a reading of the record. */
export async function listCopies(reader: KnownReader, recordId: string): Promise<CopyLine[]> {
  const lines = await reader.rows
    .select({
      copyId: sharedCopies.id,
      dataSubjectId: sharedCopies.dataSubjectId,
      readerId: sharedCopies.readerId,
      readerName: sql<string>`${people.givenName} || ' ' || ${people.familyName}`,
      version: recordVersions.number,
      title: sharedCopies.title,
      present: sharedCopies.present,
      gaps: sharedCopies.gaps,
      headsUp: sharedCopies.headsUp,
      sharedAt: sharedCopies.sharedAt,
      releaseAt: sharedCopies.releaseAt,
      firstOpenedAt: sharedCopies.firstOpenedAt,
      supersededAt: sharedCopies.supersededAt,
      withdrawnAt: sharedCopies.withdrawnAt,
      restrictions: sql<CopyLine['restrictions']>`coalesce((select json_agg(json_build_object(
          'passageId', kept.passage_id, 'fromOffset', kept.from_offset, 'toOffset', kept.to_offset,
          'statutoryBasis', kept.statutory_basis, 'policyGround', kept.policy_ground))
        from ${accessRestrictions} kept where kept.shared_copy_id = ${sharedCopies.id}), '[]')`
    })
    .from(sharedCopies)
    .innerJoin(people, eq(people.id, sharedCopies.readerId))
    .innerJoin(recordVersions, eq(recordVersions.id, sharedCopies.recordVersionId))
    .where(eq(sharedCopies.recordId, recordId))
    .orderBy(desc(sharedCopies.sharedAt));
  const [first] = lines;
  if (first !== undefined) await logAccess(reader, first.dataSubjectId, 'record', recordId);
  return lines.map(({ dataSubjectId: _subject, ...line }) => line);
}
