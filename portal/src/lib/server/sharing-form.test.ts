import { listCopies, readRecord, type KnownReader, type RecordWords } from '@our-record/database';
import type { Body, PassageAttributes } from '@our-record/record';
import { isRedirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { decided, type SharedPassageState } from '#lib/sharing/sharing-state.ts';
import { amendRecord } from './acts/amend-record.ts';
import { bringInRecord } from './acts/bring-in-record.ts';
import { signRecord } from './acts/sign-record.ts';
import { sortDraft } from './acts/sort-draft.ts';
import { previewSharing, share } from './sharing-form.ts';
import { loadSharing } from './sharing-page.ts';
import { makeSmallCounty, type SmallCounty } from './testing/small-county.ts';

vi.mock('#lib/server/database.ts', () => ({ database: () => Promise.resolve(county.database) }));

let county: SmallCounty;
let recordId: string;
const ids = { plain: randomUUID(), aboutAlex: randomUUID() };

beforeAll(async () => {
  county = await makeSmallCounty();
}, 60_000);
afterAll(() => county.close());

const asWorker = <Result>(work: (reader: KnownReader) => Promise<Result>) =>
  county.as('practitioner', county.workers.robinsWorker, work);

function passage(id: string, text: string, attrs: Partial<PassageAttributes> = {}): Body['content'][number] {
  return {
    type: 'passage',
    attrs: { id, nature: 'unsorted', who: null, about: [], ...attrs },
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }]
  };
}

beforeEach(async () => {
  ids.plain = randomUUID();
  ids.aboutAlex = randomUUID();
  const draftId = randomUUID();
  const words: RecordWords = {
    dataSubjectId: county.children.robin,
    kind: 'decision',
    title: 'What Alex did',
    happenedOn: '2026-06-10',
    happenedAt: null,
    present: ['Robin', 'Alex'],
    body: {
      type: 'doc',
      content: [
        passage(ids.plain, 'Robin ran. Pat saw it. Then home.'),
        passage(ids.aboutAlex, 'Alex cried.', { about: [county.family.alex] })
      ]
    },
    source: { how: 'pasted', fileName: null, leftBehind: [] },
    writtenByLabel: 'Nia Pell, social worker',
    lateBecause: null
  };
  await asWorker((reader) => bringInRecord(reader, draftId, words));
  const signed = await asWorker((reader) => signRecord(reader, draftId, 1));
  if (!signed.ok) throw new Error(signed.because);
  recordId = signed.recordId;
});

const locals = (personId = county.workers.robinsWorker) =>
  ({ signedIn: { side: 'practitioner', personId }, now: county.now }) as unknown as App.Locals;
const url = (readerId = county.children.robin) => new URL(`http://localhost/?/share&with=${readerId}`);
const patSawIt = () => `${ids.plain}.11-23`;

/** What a browser posts: ticks, the law for each, and how it is seen. */
function post(ticks: Record<string, string>, changes: Record<string, string> = {}): Request {
  const form = new FormData();
  const typed = {
    copy: randomUUID(),
    version: '1',
    title: 'What happened',
    present: 'You',
    headsUp: '',
    ask: 'sharer',
    release: 'now'
  };
  for (const [name, value] of Object.entries({ ...typed, ...changes })) form.set(name, value);
  for (const [name, basis] of Object.entries(ticks)) {
    form.append('withheld', name);
    form.set(`basis.${name}`, basis);
  }
  return new Request('http://localhost/', { method: 'POST', body: form });
}

const bothWithheld = () => ({ [patSawIt()]: 'third-party', [`${ids.aboutAlex}.all`]: 'third-party' });

async function shareAs(request: Request, readerId?: string): Promise<unknown> {
  try {
    return await share(locals(), recordId, url(readerId), request);
  } catch (thrown) {
    if (isRedirect(thrown)) return thrown.location;
    throw thrown;
  }
}

const copies = () => asWorker((reader) => listCopies(reader, recordId));
const begin = (readerId = county.children.robin) =>
  asWorker((reader) => loadSharing(reader, recordId, readerId));

async function amend(words: string): Promise<void> {
  const amended = await asWorker((reader) => amendRecord(reader, recordId));
  if (!amended.ok) throw new Error('refused');
  await asWorker((reader) =>
    sortDraft(reader, amended.draftId, 1, (draft) => ({
      ...draft,
      body: { ...draft.body, content: [passage(ids.plain, words), ...draft.body.content.slice(1)] }
    }))
  );
  await asWorker((reader) => signRecord(reader, amended.draftId, 2));
}

test('a page begins with passages about others withheld, and words for a hard kind', async () => {
  const page = await begin();
  expect(decided(page?.states ?? []).withheld).toEqual([
    { passageId: ids.aboutAlex, words: 'all', basis: 'third-party', ground: null }
  ]);
  expect(page).toMatchObject({
    version: 1,
    holds: 'nothing',
    typed: { title: 'What Alex did', present: 'Robin\nAlex' }
  });
  expect(page?.typed.headsUp).not.toBe('');
  expect(await begin(county.family.pat)).toBeNull();
});

test('ticks with their laws are shared so, and the next page begins from there', async () => {
  expect(await shareAs(post(bothWithheld()))).toBe(`/desk/records/${recordId}?shared`);
  const [copy] = await copies();
  expect(copy?.restrictions).toHaveLength(2);
  const again = await begin();
  expect(again).toMatchObject({
    holds: 'a-copy',
    typed: { title: 'What happened', present: 'You', headsUp: '' }
  });
  expect(decided(again?.states ?? []).withheld).toHaveLength(2);
});

test('the form’s own copy id shares once', async () => {
  const copy = randomUUID();
  for (let time = 0; time < 2; time += 1) await shareAs(post(bothWithheld(), { copy }));
  expect(await copies()).toHaveLength(1);
});

test.each<[string, Record<string, string>, string]>([
  ['needs-basis', { title: 'x' }, ''],
  ['no-title', { title: ' \u0000 ' }, 'third-party'],
  ['present-too-long', { present: 'x\n'.repeat(61) }, 'third-party'],
  ['no-release', { release: 'later', releaseOn: '2026-02-30', releaseAt: '10:00' }, 'third-party'],
  ['no-release', { release: 'later', releaseOn: '2026-07-01', releaseAt: '' }, 'third-party'],
  ['release-has-passed', { release: 'later', releaseOn: '2026-06-10', releaseAt: '10:59' }, 'third-party'],
  ['needs-basis', {}, 'childs-confidence']
])('%s is refused with everything as it was marked', async (because, changes, basis) => {
  const refused = await shareAs(post({ ...bothWithheld(), [patSawIt()]: basis }, changes));
  expect(refused).toMatchObject({ status: 400, data: { because } });
  const { states } = (refused as { data: { states: SharedPassageState[] } }).data;
  expect(states[0]?.parts.map((part) => part.withheld)).toEqual([false, true, false]);
  expect(await copies()).toEqual([]);
});

test.each(['0', '2', 'x', '99999999999'])(
  'of a version “%s” that never was, there is no page',
  async (version) => {
    await expect(shareAs(post(bothWithheld(), { version }))).rejects.toMatchObject({ status: 404 });
  }
);

test('for later is at that time in London, summer time or not', async () => {
  await shareAs(post(bothWithheld(), { release: 'later', releaseOn: '2026-06-10', releaseAt: '11:30' }));
  expect((await copies())[0]?.releaseAt.toISOString()).toBe('2026-06-10T10:30:00.000Z');
});

test('unticked, a passage about somebody else has to be decided', async () => {
  const refused = await shareAs(post({}));
  expect(refused).toMatchObject({ data: { because: 'undecided', passageIds: [ids.aboutAlex] } });
  expect(await shareAs(post({}, { included: ids.aboutAlex }))).toContain('?shared');
});

test('a version signed meanwhile shares nothing, and the marks stay where the words are the same', async () => {
  await amend('It rained. Robin ran. Pat saw it. Then home.');
  const refused = await shareAs(post({ [patSawIt()]: 'serious-harm' }, { included: ids.aboutAlex }));
  expect(refused).toMatchObject({ status: 409, data: { because: 'new-version' } });
  const { states } = (refused as { data: { states: SharedPassageState[] } }).data;
  expect(states[0]?.parts.filter((part) => part.withheld).map((part) => [part.text, part.basis])).toEqual([
    ['Pat saw it.', 'serious-harm']
  ]);
  expect(states[1]).toMatchObject({ included: true, all: { withheld: false } });
  expect(await copies()).toEqual([]);
});

test('a law not yet chosen does not let words slip into a version signed meanwhile', async () => {
  await amend('It rained. Robin ran. Pat saw it. Then home.');
  const refused = await shareAs(post({ [patSawIt()]: '' }));
  const { states } = (refused as { data: { states: SharedPassageState[] } }).data;
  expect(states[0]?.parts.filter((part) => part.withheld).map((part) => part.text)).toEqual(['Pat saw it.']);
  expect(states[1]?.included).toBe(false);
});

test('a preview without a script shows the page as its boxes stand, and shares nothing', async () => {
  const shown = await previewSharing(locals(), recordId, url(), post(bothWithheld()));
  expect(decided(shown.states).withheld).toHaveLength(2);
  expect(await copies()).toEqual([]);
});

test('to another team, and for somebody who may not read, there is no such page', async () => {
  await expect(
    share(locals(county.workers.otherTeamsWorker), recordId, url(), post({}))
  ).rejects.toMatchObject({ status: 404 });
  await expect(shareAs(post({}), county.family.pat)).rejects.toMatchObject({ status: 404 });
  expect(await asWorker((reader) => readRecord(reader, recordId))).not.toBeNull();
});
