import { listCaseload, listNotices, putNoticeAway } from '@our-record/database';
import { redirect } from '@sveltejs/kit';
import { formText } from '#lib/server/form-text.ts';
import { dayOf } from '#lib/server/today.ts';
import { asPractitioner, idFrom } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) =>
  asPractitioner(locals, async (reader) => ({
    children: await listCaseload(reader),
    notices: await listNotices(reader),
    me: reader.personId,
    today: dayOf(reader.now)
  }));

export const actions: Actions = {
  'put-away': async ({ locals, request }) => {
    const noticeId = idFrom(formText(await request.formData(), 'notice'));
    await asPractitioner(locals, (reader) => putNoticeAway(reader, noticeId));
    redirect(303, '/desk');
  }
};
