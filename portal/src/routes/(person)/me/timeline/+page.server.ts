import { listTimeline, readFamilyHome, timelinePage } from '@our-record/database';
import { error } from '@sveltejs/kit';
import { readTimelineQuery } from '#lib/components/Timeline/timeline-query.ts';
import { dayOf } from '#lib/server/today.ts';
import { asFamily } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) =>
  asFamily(locals, async (reader) => {
    const { stories } = await readFamilyHome(reader);
    const about = url.searchParams.get('about');
    const story = about === null ? stories[0] : stories.find((one) => one.dataSubjectId === about);
    if (story === undefined) error(404, 'There is no such page.');
    const filter = readTimelineQuery(url.searchParams);
    const { entries, found, ...offer } = await listTimeline(reader, story.dataSubjectId, filter);
    return {
      story: { ...story, own: story.dataSubjectId === reader.personId },
      others: stories.filter((one) => one !== story),
      about: story === stories[0] ? null : story.dataSubjectId,
      filter,
      offer,
      found,
      pages: Math.max(1, Math.ceil(found / timelinePage)),
      today: dayOf(locals.now),
      // The words of something hard wait behind its heads-up, here too.
      lines: entries.map(({ hasHeadsUp, ...entry }) => ({
        ...entry,
        firstLine: hasHeadsUp && !entry.opened ? null : entry.firstLine
      }))
    };
  });
