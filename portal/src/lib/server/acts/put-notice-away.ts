import { putNoticeAway as putAway } from '@our-record/database';
import { asFamily } from '#lib/server/who.ts';

/** Somebody has read what they were told. A notice that is not theirs, or is gone already, stays as it is. */
export async function putNoticeAway(locals: App.Locals, noticeId: string): Promise<void> {
  await asFamily(locals, (reader) => putAway(reader, noticeId));
}
