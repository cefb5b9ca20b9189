import { appendEvent, deleteDraft, readDraft, type KnownReader } from '@our-record/database';
import { no, type Verdict } from '@our-record/record';

/** Throws a draft away, such as one brought into the wrong file. A record that it would have amended stays as it is. */
export async function discardDraft(
  reader: KnownReader,
  draftId: string
): Promise<
  { readonly ok: true; readonly dataSubjectId: string } | Exclude<Verdict<'not-found'>, { ok: true }>
> {
  const draft = await readDraft(reader, draftId);
  if (draft === null || !(await deleteDraft(reader, draftId))) return no('not-found');
  await appendEvent(reader, draft.dataSubjectId, 'draft-discarded', { draftId, recordId: draft.recordId });
  return { ok: true, dataSubjectId: draft.dataSubjectId };
}
