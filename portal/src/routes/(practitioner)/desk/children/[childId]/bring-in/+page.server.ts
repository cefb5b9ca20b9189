import { readChild } from '@our-record/database';
import { error, fail, redirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { bringInRecord } from '#lib/server/acts/bring-in-record.ts';
import { readBroughtIn } from '#lib/server/bring-in/read-brought-in.ts';
import { formText } from '#lib/server/form-text.ts';
import { readFacts, typedFacts } from '#lib/server/record-facts.ts';
import { dayOf } from '#lib/server/today.ts';
import { asPractitioner, idFrom } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const child = await asPractitioner(locals, (reader) => readChild(reader, idFrom(params.childId)));
  if (child === null) error(404, 'There is no such page.');
  const me = locals.signedIn;
  return {
    child,
    draftId: randomUUID(),
    today: dayOf(locals.now),
    writtenBy: me === null ? '' : `${me.givenName} ${me.familyName}, ${me.jobTitle ?? ''}`,
    hasForm: true
  };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const form = await request.formData();
    const draftId = idFrom(formText(form, 'draft'));
    const typed = typedFacts(form);
    const read = await readBroughtIn(form);
    const checked = readFacts(typed, locals.now);
    if (!read.ok || !checked.ok)
      return fail(400, {
        typed,
        text: formText(form, 'text'),
        html: formText(form, 'html'),
        because: read.ok ? null : read.because,
        problems: checked.ok ? {} : checked.problems
      });
    const words = {
      ...checked.facts,
      dataSubjectId: idFrom(params.childId),
      body: read.body,
      source: read.source,
      lateBecause: null
    };
    const verdict = await asPractitioner(locals, (reader) => bringInRecord(reader, draftId, words));
    if (!verdict.ok) error(404, 'There is no such page.');
    redirect(303, `/desk/drafts/${draftId}?brought-in`);
  }
};
