import { findCopyCover, readCopy } from '@our-record/database';
import { error } from '@sveltejs/kit';
import type { CopyReaderKind } from '#lib/components/SharedCopy/shared-copy.ts';
import { dayOf } from '#lib/server/today.ts';
import { asFamily, idFrom } from '#lib/server/who.ts';
import type { PageServerLoad } from './$types';

/**
 * Three pages under one address. Before a hard copy is opened for the first time stands its heads-up (`before`), and
 * beside it whom to read it with (`with`); neither holds a word of the copy. `?now` opens.
 */
export const load: PageServerLoad = async ({ locals, params, url }) =>
  asFamily(locals, async (reader) => {
    const copyId = idFrom(params.copyId);
    const cover = await findCopyCover(reader, copyId);
    if (cover === null) error(404, 'There is no such page.');
    const readerKind: CopyReaderKind = cover.dataSubjectId === reader.personId ? 'child' : 'adult';
    const timeline = readerKind === 'child' ? '/me/timeline' : `/me/timeline?about=${cover.dataSubjectId}`;
    if (url.searchParams.has('with')) return { state: 'with' as const, askLabel: cover.askLabel, timeline };
    if (cover.headsUp !== null && !cover.opened && !url.searchParams.has('now')) {
      const { kind, title, happenedOn, headsUp, dataSubjectName } = cover;
      const shown = { kind, title, happenedOn, headsUp, dataSubjectName };
      return { state: 'before' as const, cover: shown, readerKind, timeline };
    }
    const copy = await readCopy(reader, copyId);
    if (copy === null) error(404, 'There is no such page.');
    const isSuperseded = copy.supersededAt !== null && copy.supersededAt <= locals.now;
    return {
      state: 'open' as const,
      copy,
      readerKind,
      superseded: isSuperseded ? { on: dayOf(copy.supersededAt), newer: copy.supersededBy } : null,
      today: dayOf(locals.now),
      timeline
    };
  });
