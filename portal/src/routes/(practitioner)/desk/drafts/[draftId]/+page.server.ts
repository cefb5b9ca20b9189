import { findRecordOf, readChild, readDraft } from '@our-record/database';
import { isLateEntry } from '@our-record/record';
import { error, redirect } from '@sveltejs/kit';
import { discardDraft } from '#lib/server/acts/discard-draft.ts';
import { saveSorting, signSorting } from '#lib/server/sorting-page.ts';
import { factsToType } from '#lib/server/record-facts.ts';
import { passagesToType } from '#lib/server/sorting-form.ts';
import { dayOf } from '#lib/server/today.ts';
import { asPractitioner, idFrom } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
  const draftId = idFrom(params.draftId);
  return asPractitioner(locals, async (reader) => {
    const draft = await readDraft(reader, draftId);
    if (draft === null) {
      const signed = await findRecordOf(reader, draftId);
      if (signed !== null) redirect(303, `/desk/records/${signed}`);
      error(404, 'There is no such page.');
    }
    const child = await readChild(reader, draft.dataSubjectId);
    if (child === null) error(404, 'There is no such page.');
    const { body, source, revision, savedAt, recordId, lateBecause } = draft;
    return {
      child,
      draftId,
      recordId,
      revision,
      savedAt,
      source,
      blocks: Object.fromEntries(body.content.map((passage) => [passage.attrs.id, passage.content[0]])),
      passages: passagesToType(body),
      facts: factsToType(draft),
      lateBecause: lateBecause ?? '',
      late: recordId === null && isLateEntry(draft, reader.now),
      today: dayOf(reader.now),
      broughtIn: url.searchParams.has('brought-in'),
      saved: url.searchParams.has('saved'),
      aboutOpen: url.searchParams.get('about'),
      hasForm: true
    };
  });
};

export const actions: Actions = {
  save: ({ locals, params, request }) => saveSorting(locals, idFrom(params.draftId), request),
  sign: ({ locals, params, request }) => signSorting(locals, idFrom(params.draftId), request),
  discard: async ({ locals, params }) => {
    const verdict = await asPractitioner(locals, (reader) => discardDraft(reader, idFrom(params.draftId)));
    if (!verdict.ok) error(404, 'There is no such page.');
    redirect(303, `/desk/children/${verdict.dataSubjectId}?discarded`);
  }
};
