import { listNotices, readFamilyHome } from '@our-record/database';
import { redirect } from '@sveltejs/kit';
import { putNoticeAway } from '#lib/server/acts/put-notice-away.ts';
import { dayOf } from '#lib/server/today.ts';
import { asFamily, idFrom } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) =>
  asFamily(locals, async (reader) => {
    const home = await readFamilyHome(reader);
    const notices = await listNotices(reader);
    return {
      personId: reader.personId,
      home,
      // What was shared is told by the copies that are not opened yet, which are never out of date.
      notices: notices
        .filter((notice) => notice.code !== 'copy-shared')
        .map(({ id, code, details, createdAt }) => ({
          id,
          code,
          on: dayOf(createdAt),
          worker: details['workerName'] ?? ''
        }))
    };
  });

export const actions: Actions = {
  'put-away': async ({ locals, request }) => {
    const noticeId = (await request.formData()).get('notice');
    await putNoticeAway(locals, idFrom(typeof noticeId === 'string' ? noticeId : ''));
    redirect(303, '/me');
  }
};
