import { readChild, readDraft, saveDraft, type Draft, type KnownReader } from '@our-record/database';
import { no, type Body, type Verdict } from '@our-record/record';
import { checkBody } from '#lib/editor/check-body.ts';
import type { RecordFacts } from '#lib/server/record-facts.ts';

export interface SortedDraft extends RecordFacts {
  readonly body: Body;
  readonly lateBecause: string | null;
}

/**
 * Saves a draft as somebody sorted it. Refused when another save came between their page and now; nothing of theirs is
 * thrown away then, the page still holds it. Whom passages are about is kept to the people of the child's story.
 */
export async function sortDraft(
  reader: KnownReader,
  draftId: string,
  seenRevision: number,
  sort: (draft: Draft) => SortedDraft
): Promise<
  | { readonly ok: true; readonly revision: number; readonly draft: Draft }
  | Exclude<Verdict<'not-found' | 'saved-since' | 'not-a-body'>, { ok: true }>
> {
  const draft = await readDraft(reader, draftId);
  if (draft === null) return no('not-found');
  const child = await readChild(reader, draft.dataSubjectId);
  if (child === null) return no('not-found');
  const known = new Set(child.people.map((person) => person.personId));
  const sorted = sort(draft);
  const checked = checkBody(aboutOnly(known, sorted.body));
  if (!checked.ok) return no('not-a-body');
  const { dataSubjectId: _subject, source: _source, ...before } = draft;
  const saved = { ...before, ...sorted, body: checked.body };
  if (!(await saveDraft(reader, draftId, seenRevision, saved))) return no('saved-since');
  return { ok: true, revision: seenRevision + 1, draft: { ...draft, ...saved, revision: seenRevision + 1 } };
}

function aboutOnly(known: ReadonlySet<string>, body: Body): Body {
  return {
    ...body,
    content: body.content.map((passage) => ({
      ...passage,
      attrs: { ...passage.attrs, about: passage.attrs.about.filter((id) => known.has(id)) }
    }))
  };
}
