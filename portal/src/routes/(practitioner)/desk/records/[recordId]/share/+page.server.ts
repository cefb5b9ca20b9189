import { readChild, readRecord } from '@our-record/database';
import { error } from '@sveltejs/kit';
import { previewSharing, share } from '#lib/server/sharing-form.ts';
import { loadSharing } from '#lib/server/sharing-page.ts';
import { dayOf } from '#lib/server/today.ts';
import { asPractitioner, idFrom } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
  const recordId = idFrom(params.recordId);
  const wanted = url.searchParams.get('with');
  return asPractitioner(locals, async (reader) => {
    const record = await readRecord(reader, recordId);
    const child = record === null ? null : await readChild(reader, record.dataSubjectId);
    const sharing = wanted === null ? null : await loadSharing(reader, recordId, idFrom(wanted));
    if (record === null || child === null) error(404, 'There is no such page.');
    return {
      recordId,
      title: record.title,
      readers: child.readers,
      sharing,
      notAReader: wanted !== null && sharing === null,
      today: dayOf(reader.now),
      hasForm: true
    };
  });
};

export const actions: Actions = {
  preview: ({ locals, params, url, request }) =>
    previewSharing(locals, idFrom(params.recordId), url, request),
  share: ({ locals, params, url, request }) => share(locals, idFrom(params.recordId), url, request)
};
