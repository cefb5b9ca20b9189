import { and, desc, eq, sql } from 'drizzle-orm';
import { logAccess } from '../log-access.ts';
import type { KnownReader } from '../reader.ts';
import { people } from '../schema/people.ts';
import { recordDrafts, recordVersions } from '../schema/records.ts';
import { versionColumns, type RecordVersion } from './read-record.ts';

export interface VersionLine {
  readonly version: number;
  readonly title: string;
  readonly signedAt: Date;
  readonly signedByName: string;
  readonly lateBecause: string | null;
}

/** The versions of a record, newest first, without their words. Logged as a reading of the record. */
export async function listVersions(reader: KnownReader, recordId: string): Promise<VersionLine[]> {
  const lines = await reader.rows
    .select({
      dataSubjectId: recordVersions.dataSubjectId,
      version: recordVersions.number,
      title: recordVersions.title,
      signedAt: recordVersions.signedAt,
      signedByName: sql<string>`${people.givenName} || ' ' || ${people.familyName}`,
      lateBecause: recordVersions.lateBecause
    })
    .from(recordVersions)
    .innerJoin(people, eq(people.id, recordVersions.signedBy))
    .where(eq(recordVersions.recordId, recordId))
    .orderBy(desc(recordVersions.number));
  const [first] = lines;
  if (first !== undefined) await logAccess(reader, first.dataSubjectId, 'record', recordId);
  return lines.map(({ dataSubjectId: _subject, ...line }) => line);
}

/** One version of a record; null when there is none that this practitioner may read. Logged. */
export async function readRecordVersion(
  reader: KnownReader,
  recordId: string,
  version: number
): Promise<RecordVersion | null> {
  const [found] = await reader.rows
    .select(versionColumns)
    .from(recordVersions)
    .where(and(eq(recordVersions.recordId, recordId), eq(recordVersions.number, version)));
  if (found === undefined) return null;
  await logAccess(reader, found.dataSubjectId, 'record', recordId);
  return found;
}

/** The draft that amends a record, where one is open: there is never more than one. */
export async function findAmendment(reader: KnownReader, recordId: string): Promise<string | null> {
  const [found] = await reader.rows
    .select({ draftId: recordDrafts.id })
    .from(recordDrafts)
    .where(eq(recordDrafts.recordId, recordId));
  return found?.draftId ?? null;
}

/** The record that a version belongs to; null when there is none that this practitioner may read. Says no word of it. */
export async function findRecordOf(reader: KnownReader, recordVersionId: string): Promise<string | null> {
  const [found] = await reader.rows
    .select({ recordId: recordVersions.recordId })
    .from(recordVersions)
    .where(eq(recordVersions.id, recordVersionId));
  return found?.recordId ?? null;
}
