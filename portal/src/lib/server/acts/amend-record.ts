import { findAmendment, insertDraft, oneAtATime, readRecord, type KnownReader } from '@our-record/database';
import { no } from '@our-record/record';
import { randomUUID } from 'node:crypto';

/**
 * Begins an amendment: a draft with the words of the latest version, whose passages keep their ids. Where one is open
 * already, it is that one: two would undo each other.
 */
export async function amendRecord(
  reader: KnownReader,
  recordId: string
): Promise<
  { readonly ok: true; readonly draftId: string } | { readonly ok: false; readonly because: 'not-found' }
> {
  await oneAtATime(reader, recordId);
  const record = await readRecord(reader, recordId);
  if (record === null) return no('not-found');
  const open = await findAmendment(reader, recordId);
  if (open !== null) return { ok: true, draftId: open };
  const { recordId: _record, recordVersionId: _id, version: _version, signedAt: _signed, ...words } = record;
  const draftId = randomUUID();
  await insertDraft(reader, draftId, recordId, words);
  return { ok: true, draftId };
}
