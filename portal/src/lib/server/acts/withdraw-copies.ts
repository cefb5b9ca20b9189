import {
  appendEvent,
  oneAtATime,
  readRecord,
  withdrawCopies as takeBack,
  type KnownReader
} from '@our-record/database';
import { no } from '@our-record/record';

/** Takes a record back from one reader: every version of it at once, those in their history too. */
export async function withdrawCopies(
  reader: KnownReader,
  recordId: string,
  fromReaderId: string
): Promise<
  { readonly ok: true; readonly copies: number } | { readonly ok: false; readonly because: 'not-found' }
> {
  await oneAtATime(reader, recordId);
  const record = await readRecord(reader, recordId);
  if (record === null) return no('not-found');
  const copyIds = await takeBack(reader, recordId, fromReaderId);
  for (const copyId of copyIds)
    await appendEvent(reader, record.dataSubjectId, 'copy-withdrawn', {
      copyId,
      recordId,
      readerId: fromReaderId
    });
  return { ok: true, copies: copyIds.length };
}
