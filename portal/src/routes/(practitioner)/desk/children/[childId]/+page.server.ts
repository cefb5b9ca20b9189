import { listChildEvents, listDrafts, listRecords, readChild } from '@our-record/database';
import { error } from '@sveltejs/kit';
import { dayOf } from '#lib/server/today.ts';
import { asPractitioner, idFrom } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

const mostEvents = 200;

export const load: PageServerLoad = ({ locals, params, url }) => {
  const dataSubjectId = idFrom(params.childId);
  return asPractitioner(locals, async (reader) => {
    const child = await readChild(reader, dataSubjectId);
    if (child === null) error(404, 'There is no such page.');
    return {
      child,
      drafts: await listDrafts(reader, dataSubjectId),
      records: await listRecords(reader, dataSubjectId),
      events: await listChildEvents(reader, dataSubjectId, mostEvents),
      today: dayOf(reader.now),
      discarded: url.searchParams.has('discarded')
    };
  });
};
