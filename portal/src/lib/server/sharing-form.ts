import type { Body } from '@our-record/record';
import { error, fail, redirect } from '@sveltejs/kit';
import { cleanLine, cleanText } from '#lib/editor/clean-text.ts';
import { shareRecord } from '#lib/server/acts/share-record.ts';
import { formText } from '#lib/server/form-text.ts';
import { instantOf } from '#lib/server/instant-of.ts';
import { dayFrom, longestTitle, namesOf, timeOf } from '#lib/server/record-facts.ts';
import { loadSharing } from '#lib/server/sharing-page.ts';
import { asPractitioner, idFrom } from '#lib/server/who.ts';
import { wholeNumber } from '#lib/server/whole-number.ts';
import { earlierDecisions } from '#lib/sharing/earlier-decisions.ts';
import { readSharingForm } from '#lib/sharing/read-sharing-form.ts';
import type { SharingPage, SharingRefusal, TypedSharing } from '#lib/sharing/sharing-page.ts';
import { beginSharing, decided, type SharedPassageState } from '#lib/sharing/sharing-state.ts';

const longestHeadsUp = 2_000;

interface Posted {
  readonly page: SharingPage;
  readonly states: readonly SharedPassageState[];
  readonly typed: TypedSharing;
  readonly copyId: string;
  /** The version that the sharer saw. */
  readonly version: number;
}

async function readPost(locals: App.Locals, recordId: string, url: URL, request: Request): Promise<Posted> {
  const form = await request.formData();
  const readerId = idFrom(url.searchParams.get('with') ?? '');
  const version = wholeNumber(formText(form, 'version'));
  const [page, seen] = await asPractitioner(locals, async (reader) => {
    const latest = await loadSharing(reader, recordId, readerId);
    if (latest === null || latest.version === version) return [latest, latest] as const;
    return [latest, await loadSharing(reader, recordId, readerId, version)] as const;
  });
  if (page === null || seen === null) error(404, 'There is no such page.');
  const marked = readSharingForm(seen.states, form, page.bases);
  return {
    page,
    states: seen === page ? marked : asMarked(marked, seen, page),
    typed: {
      title: formText(form, 'title'),
      present: formText(form, 'present'),
      headsUp: formText(form, 'headsUp'),
      ask: form.get('ask') === 'sharer' ? 'sharer' : 'allocated',
      release: form.get('release') === 'later' ? 'later' : 'now',
      releaseOn: formText(form, 'releaseOn'),
      releaseAt: formText(form, 'releaseAt')
    },
    copyId: idFrom(formText(form, 'copy')),
    version
  };
}

/** The passages of the latest version, marked as those of the version that the sharer saw, where the words are the same. */
function asMarked(
  marked: readonly SharedPassageState[],
  seen: SharingPage,
  latest: SharingPage
): SharedPassageState[] {
  const { withheld, included, withoutBasis } = decided(marked);
  const parts = new Map(
    marked.flatMap((one) =>
      [one.all, ...one.parts].map((part) => [`${one.passage.attrs.id}.${part.key}`, part.words])
    )
  );
  const restrictions = [
    ...withheld,
    ...withoutBasis.map(({ passageId, key }) => ({
      passageId,
      words: parts.get(`${passageId}.${key}`) ?? 'all',
      basis: '' as const,
      ground: null
    }))
  ].map(({ passageId, words, basis, ground }) => ({
    passageId,
    fromOffset: words === 'all' ? null : words.from,
    toOffset: words === 'all' ? null : words.to,
    statutoryBasis: basis,
    policyGround: ground
  }));
  const now = bodyOf(latest.states);
  const decisions = earlierDecisions(bodyOf(seen.states), restrictions, now, included);
  return beginSharing(
    now,
    { personId: latest.reader.personId, dataSubjectId: latest.dataSubjectId },
    decisions
  );
}

function bodyOf(states: readonly SharedPassageState[]): Body {
  return { type: 'doc', content: states.map((state) => state.passage) };
}

/** The page as its boxes stand, for whoever has no script to see the preview change. */
export async function previewSharing(locals: App.Locals, recordId: string, url: URL, request: Request) {
  const { states, typed, copyId } = await readPost(locals, recordId, url, request);
  return { because: null, passageIds: [], states, typed, copyId };
}

/** Shares with the reader named in the address. What the rule refuses comes back with everything as it was marked. */
export async function share(locals: App.Locals, recordId: string, url: URL, request: Request) {
  const posted = await readPost(locals, recordId, url, request);
  const { page, states, typed, copyId } = posted;
  const refuse = (because: SharingRefusal, passageIds: readonly string[] = []) =>
    fail(because === 'new-version' ? 409 : 400, { because, passageIds, states, typed, copyId });

  const decision = decided(states);
  const title = cleanLine(typed.title).slice(0, longestTitle);
  const present = namesOf(typed.present);
  const releaseAt = typed.release === 'now' ? locals.now : laterInstant(typed);
  if (posted.version !== page.version) return refuse('new-version');
  if (decision.withoutBasis.length > 0)
    return refuse(
      'needs-basis',
      decision.withoutBasis.map((one) => one.passageId)
    );
  if (title === '') return refuse('no-title');
  if (present === null) return refuse('present-too-long');
  if (releaseAt === null) return refuse('no-release');
  const outcome = await asPractitioner(locals, (reader) =>
    shareRecord(reader, {
      copyId,
      recordId,
      version: posted.version,
      readerId: page.reader.personId,
      title,
      present,
      headsUp: cleanText(typed.headsUp).trim().slice(0, longestHeadsUp) || null,
      ask: typed.ask,
      releaseAt,
      withheld: decision.withheld,
      included: decision.included
    })
  );
  if (outcome.ok) redirect(303, `/desk/records/${recordId}?shared`);
  if (outcome.because === 'not-found') error(404, 'There is no such page.');
  return refuse(outcome.because, 'passageIds' in outcome ? outcome.passageIds : []);
}

function laterInstant(typed: TypedSharing): Date | null {
  const day = dayFrom(typed.releaseOn);
  const time = timeOf(typed.releaseAt);
  return day === null || time === undefined ? null : instantOf(day, time);
}
