import {
  appendEvent,
  insertDraft,
  oneAtATime,
  readChild,
  readDraft,
  type KnownReader,
  type RecordWords
} from '@our-record/database';
import { no, yes, type Verdict } from '@our-record/record';

/**
 * Keeps what was brought in as a draft of a child's file, all of it unsorted. The page chose the draft's id when it was
 * made, so that the same page sent twice brings in one draft.
 */
export async function bringInRecord(
  reader: KnownReader,
  draftId: string,
  words: RecordWords
): Promise<Verdict<'not-found'>> {
  await oneAtATime(reader, draftId);
  if ((await readDraft(reader, draftId)) !== null) return yes;
  if ((await readChild(reader, words.dataSubjectId)) === null) return no('not-found');
  await insertDraft(reader, draftId, null, words);
  await appendEvent(reader, words.dataSubjectId, 'record-brought-in', {
    draftId,
    passages: words.body.content.length
  });
  return yes;
}
