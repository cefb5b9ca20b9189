import { desc, eq } from 'drizzle-orm';
import type { KnownReader } from '../reader.ts';
import type { RecordWords } from '../queries/read-record.ts';
import { records, recordVersions } from '../schema/records.ts';

/** Begins a record and signs its first version. */
export async function insertRecord(
  reader: KnownReader,
  ids: { readonly recordId: string; readonly recordVersionId: string },
  words: RecordWords
): Promise<void> {
  await reader.rows.insert(records).values({ id: ids.recordId, dataSubjectId: words.dataSubjectId });
  await insertVersion(reader, ids, 1, words);
}

/** Signs a further version of a record; the versions before it stay. Returns its number. */
export async function insertNextVersion(
  reader: KnownReader,
  ids: { readonly recordId: string; readonly recordVersionId: string },
  words: RecordWords
): Promise<number> {
  const [last] = await reader.rows
    .select({ number: recordVersions.number })
    .from(recordVersions)
    .where(eq(recordVersions.recordId, ids.recordId))
    .orderBy(desc(recordVersions.number))
    .limit(1);
  const number = (last?.number ?? 0) + 1;
  await insertVersion(reader, ids, number, words);
  return number;
}

async function insertVersion(
  reader: KnownReader,
  ids: { readonly recordId: string; readonly recordVersionId: string },
  number: number,
  words: RecordWords
): Promise<void> {
  await reader.rows.insert(recordVersions).values({
    ...words,
    id: ids.recordVersionId,
    recordId: ids.recordId,
    number,
    signedBy: reader.personId,
    signedAt: reader.now
  });
}
