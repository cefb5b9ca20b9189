import { readDraft, type KnownReader } from '@our-record/database';
import { error, fail, redirect } from '@sveltejs/kit';
import { cleanLine } from '#lib/editor/clean-text.ts';
import { signRecord, type SignOutcome } from '#lib/server/acts/sign-record.ts';
import { sortDraft } from '#lib/server/acts/sort-draft.ts';
import { formText } from '#lib/server/form-text.ts';
import { readFacts, typedFacts, type FactProblems } from '#lib/server/record-facts.ts';
import { arrangeBody, sortBody, typedPassages } from '#lib/server/sorting-form.ts';
import { asPractitioner } from '#lib/server/who.ts';
import { wholeNumber } from '#lib/server/whole-number.ts';

/** Why a sorting page could not do what it was asked; put into words by the page. */
export type SortingRefusal =
  | 'facts'
  | 'saved-since'
  | 'not-a-body'
  | 'cannot-merge'
  | Exclude<Extract<SignOutcome, { readonly ok: false }>['because'], 'not-found'>;

/** Saves what the page holds; a button of a passage may also ask to split it or to merge it with the next. */
export async function saveSorting(locals: App.Locals, draftId: string, request: Request) {
  const form = await request.formData();
  const read = readPage(form, locals.now);
  if (!read.ok) return refused(400, form, 'facts', { problems: read.problems });
  const arrange = formText(form, 'arrange');
  let merged = true;
  const outcome = await asPractitioner(locals, async (reader) => {
    const saved = await sortDraft(reader, draftId, read.revision, (draft) => {
      const sorted = sortBody(draft.body, read.passages);
      const arranged = arrangeBody(sorted, arrange);
      merged = arranged !== null;
      return { ...read.facts, lateBecause: read.lateBecause, body: arranged ?? sorted };
    });
    return saved.ok ? saved : { ...saved, revision: await revisionNow(reader, draftId) };
  });
  if (!outcome.ok) {
    if (outcome.because === 'not-found') error(404, 'There is no such page.');
    return refused(outcome.because === 'saved-since' ? 409 : 400, form, outcome.because, outcome);
  }
  if (!merged) return refused(400, form, 'cannot-merge', outcome);
  if (form.has('quiet')) return { saved: true, revision: outcome.revision, because: null, typed: null };
  const [what, passageId] = arrange.split(' ');
  const choose = what === 'about' && passageId !== undefined ? `&about=${passageId}` : '';
  redirect(
    303,
    `/desk/drafts/${draftId}?saved${choose}${passageId === undefined ? '' : `#passage-${passageId}`}`
  );
}

/** Saves, and signs what was saved, in one transaction. A signature that is refused keeps what was saved. */
export async function signSorting(locals: App.Locals, draftId: string, request: Request) {
  const form = await request.formData();
  const read = readPage(form, locals.now);
  if (!read.ok) return refused(400, form, 'facts', { problems: read.problems });
  const outcome = await asPractitioner(locals, async (reader) => {
    const saved = await sortDraft(reader, draftId, read.revision, (draft) => ({
      ...read.facts,
      lateBecause: read.lateBecause,
      body: sortBody(draft.body, read.passages)
    }));
    // A draft that is gone may have been signed by the same page a moment ago.
    if (!saved.ok && saved.because !== 'not-found')
      return { ...saved, revision: await revisionNow(reader, draftId) };
    const revision = saved.ok ? saved.revision : read.revision;
    const signed = await signRecord(reader, draftId, revision);
    return signed.ok ? signed : { ...signed, revision };
  });
  if (outcome.ok) redirect(303, `/desk/records/${outcome.recordId}?signed`);
  if (outcome.because === 'not-found') error(404, 'There is no such page.');
  return refused(outcome.because === 'saved-since' ? 409 : 400, form, outcome.because, outcome);
}

function readPage(form: FormData, at: Date) {
  const checked = readFacts(typedFacts(form), at);
  if (!checked.ok) return checked;
  return {
    ok: true as const,
    facts: checked.facts,
    lateBecause: cleanLine(formText(form, 'lateBecause')).slice(0, 500) || null,
    passages: typedPassages(form),
    revision: wholeNumber(formText(form, 'revision'))
  };
}

async function revisionNow(reader: KnownReader, draftId: string): Promise<number> {
  return (await readDraft(reader, draftId))?.revision ?? 0;
}

/** A refusal gives back everything that was typed. The next save counts from `revision`, where that has changed. */
function refused(
  status: number,
  form: FormData,
  because: SortingRefusal,
  more: {
    readonly problems?: FactProblems;
    readonly passageIds?: readonly string[];
    readonly revision?: number;
  }
) {
  return fail(status, {
    saved: false,
    because,
    problems: more.problems ?? {},
    passageIds: more.passageIds ?? [],
    revision: more.revision ?? wholeNumber(formText(form, 'revision')),
    typed: {
      facts: typedFacts(form),
      lateBecause: formText(form, 'lateBecause'),
      passages: typedPassages(form)
    }
  });
}
