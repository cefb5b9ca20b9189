import { and, eq } from 'drizzle-orm';
import type { KnownReader } from '../reader.ts';
import type { RecordWords } from '../queries/read-record.ts';
import { recordDrafts } from '../schema/records.ts';

/** Keeps a new draft. The record it amends, or null for a new record. */
export async function insertDraft(
  reader: KnownReader,
  draftId: string,
  recordId: string | null,
  words: RecordWords
): Promise<void> {
  await reader.rows
    .insert(recordDrafts)
    .values({ ...words, id: draftId, recordId, savedBy: reader.personId, revision: 1, savedAt: reader.now });
}

/** Saves a draft over the revision that its writer saw; false when somebody saved it since, and nothing is changed. */
export async function saveDraft(
  reader: KnownReader,
  draftId: string,
  seenRevision: number,
  words: Omit<RecordWords, 'dataSubjectId' | 'source'>
): Promise<boolean> {
  const saved = await reader.rows
    .update(recordDrafts)
    .set({
      kind: words.kind,
      title: words.title,
      happenedOn: words.happenedOn,
      happenedAt: words.happenedAt,
      present: words.present,
      body: words.body,
      writtenByLabel: words.writtenByLabel,
      lateBecause: words.lateBecause,
      savedBy: reader.personId,
      revision: seenRevision + 1,
      savedAt: reader.now
    })
    .where(and(eq(recordDrafts.id, draftId), eq(recordDrafts.revision, seenRevision)))
    .returning({ id: recordDrafts.id });
  return saved.length === 1;
}

/** Takes a draft away; false when it was gone already, so that of two signatures only one counts. */
export async function deleteDraft(reader: KnownReader, draftId: string): Promise<boolean> {
  const deleted = await reader.rows
    .delete(recordDrafts)
    .where(eq(recordDrafts.id, draftId))
    .returning({ id: recordDrafts.id });
  return deleted.length === 1;
}
