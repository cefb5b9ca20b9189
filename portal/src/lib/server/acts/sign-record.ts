import {
  appendEvent,
  deleteDraft,
  findRecordOf,
  insertNextVersion,
  insertRecord,
  oneAtATime,
  readDraft,
  type KnownReader
} from '@our-record/database';
import { maySign, type SigningVerdict } from '@our-record/record';
import { randomUUID } from 'node:crypto';

export type SignOutcome =
  | { readonly ok: true; readonly recordId: string }
  | { readonly ok: false; readonly because: 'not-found' | 'saved-since' }
  | Exclude<SigningVerdict, { readonly ok: true }>;

/**
 * Signs a draft: it becomes a record, or the next version of the one it amends, and the draft is gone. The version
 * takes the draft's id, so that signing twice signs once and finds the same record.
 */
export async function signRecord(
  reader: KnownReader,
  draftId: string,
  seenRevision: number
): Promise<SignOutcome> {
  await oneAtATime(reader, draftId);
  const draft = await readDraft(reader, draftId);
  if (draft === null) {
    const signed = await findRecordOf(reader, draftId);
    return signed === null ? { ok: false, because: 'not-found' } : { ok: true, recordId: signed };
  }
  if (draft.revision !== seenRevision) return { ok: false, because: 'saved-since' };
  const verdict = maySign({ ...draft, amends: draft.recordId !== null }, reader.now);
  if (!verdict.ok) return verdict;

  await deleteDraft(reader, draftId);
  const { recordId: amended, draftId: _draft, revision: _revision, savedAt: _saved, ...words } = draft;
  const ids = { recordId: amended ?? randomUUID(), recordVersionId: draftId };
  let version = 1;
  if (amended === null) await insertRecord(reader, ids, words);
  else version = await insertNextVersion(reader, ids, words);
  await appendEvent(reader, draft.dataSubjectId, 'record-signed', { recordId: ids.recordId, version });
  return { ok: true, recordId: ids.recordId };
}
