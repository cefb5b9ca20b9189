import { listRecords, readDraft, type KnownReader, type RecordWords } from '@our-record/database';
import { isRedirect } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { bringInRecord } from './acts/bring-in-record.ts';
import { bodyOfBlocks } from './bring-in/body-of-blocks.ts';
import { blocksFromText } from './bring-in/blocks-from-text.ts';
import { factsToType } from './record-facts.ts';
import { passagesToType } from './sorting-form.ts';
import { saveSorting, signSorting } from './sorting-page.ts';
import { makeSmallCounty, type SmallCounty } from './testing/small-county.ts';

vi.mock('#lib/server/database.ts', () => ({ database: () => Promise.resolve(county.database) }));

let county: SmallCounty;
let draftId: string;

beforeAll(async () => {
  county = await makeSmallCounty();
}, 60_000);
afterAll(() => county.close());

beforeEach(async () => {
  draftId = randomUUID();
  const body = bodyOfBlocks(blocksFromText('He ran. He fell.\n\nHe was tired.\n\n- one\n- two'));
  if (!body.ok) throw new Error(body.because);
  const words: RecordWords = {
    dataSubjectId: county.children.robin,
    kind: 'visit',
    title: 'A visit',
    happenedOn: '2026-06-10',
    happenedAt: '09:00',
    present: [],
    body: body.body,
    source: { how: 'pasted', fileName: null, leftBehind: [] },
    writtenByLabel: 'Nia Pell, social worker',
    lateBecause: null
  };
  await asWorker((reader) => bringInRecord(reader, draftId, words));
});

const asWorker = <Result>(work: (reader: KnownReader) => Promise<Result>) =>
  county.as('practitioner', county.workers.robinsWorker, work);

const draftNow = async () => {
  const draft = await asWorker((reader) => readDraft(reader, draftId));
  if (draft === null) throw new Error('no draft');
  return draft;
};

function locals(personId = county.workers.robinsWorker): App.Locals {
  return { signedIn: { side: 'practitioner', personId }, now: county.now } as unknown as App.Locals;
}

/** The page as it stands, with some fields changed. */
async function page(changes: Record<string, string> = {}): Promise<Request> {
  const draft = await draftNow();
  const form = new FormData();
  form.set('revision', String(draft.revision));
  form.set('lateBecause', '');
  for (const [name, value] of Object.entries(factsToType(draft))) form.set(name, value);
  for (const { id, nature, who, words } of passagesToType(draft.body)) {
    form.append('passage', id);
    form.set(`nature.${id}`, nature);
    form.set(`who.${id}`, who);
    form.set(`words.${id}`, words);
  }
  for (const [name, value] of Object.entries(changes)) form.set(name, value);
  return new Request('http://localhost/', { method: 'POST', body: form });
}

const passageId = async (index: number) => (await draftNow()).body.content[index]?.attrs.id ?? '';

async function locationOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (thrown) {
    if (isRedirect(thrown)) return thrown.location;
    throw thrown;
  }
  throw new Error('no redirect');
}

test('saving comes back to the page, quietly where a script asks', async () => {
  expect(await locationOf(saveSorting(locals(), draftId, await page({ title: 'Renamed' })))).toBe(
    `/desk/drafts/${draftId}?saved`
  );
  const quiet = await saveSorting(locals(), draftId, await page({ title: 'Again', quiet: 'yes' }));
  expect(quiet).toMatchObject({ saved: true, revision: 3 });
  expect((await draftNow()).title).toBe('Again');
});

test('a passage’s button splits it, and the page comes back to it', async () => {
  const id = await passageId(0);
  const location = await locationOf(saveSorting(locals(), draftId, await page({ arrange: `split ${id}` })));
  expect(location).toBe(`/desk/drafts/${draftId}?saved#passage-${id}`);
  expect((await draftNow()).body.content).toHaveLength(4);
});

test('what cannot be merged is said, and the rest is saved', async () => {
  const refused = await saveSorting(
    locals(),
    draftId,
    await page({ arrange: `merge ${await passageId(1)}`, title: 'Renamed' })
  );
  expect(refused).toMatchObject({ status: 400, data: { because: 'cannot-merge', revision: 2 } });
  expect((await draftNow()).title).toBe('Renamed');
});

test('facts that cannot be are refused with everything that was typed', async () => {
  const id = await passageId(0);
  const refused = await saveSorting(
    locals(),
    draftId,
    await page({ happenedOn: '2026-02-30', [`words.${id}`]: 'Typed for an hour.' })
  );
  expect(refused).toMatchObject({
    status: 400,
    data: { because: 'facts', problems: { happenedOn: 'not-a-day' } }
  });
  expect(JSON.stringify(refused)).toContain('Typed for an hour.');
  expect((await draftNow()).revision).toBe(1);
});

test('somebody’s save in between is said, the version counts on from there, and then this page’s save holds', async () => {
  const mine = await page({ title: 'Mine' });
  await saveSorting(locals(county.workers.colleague), draftId, await page({ title: 'Theirs', quiet: 'yes' }));
  const refused = await saveSorting(locals(), draftId, mine);
  expect(refused).toMatchObject({
    status: 409,
    data: { because: 'saved-since', revision: 2, typed: { facts: { title: 'Mine' } } }
  });
  expect((await draftNow()).title).toBe('Theirs');
  expect(await saveSorting(locals(), draftId, await page({ title: 'Mine', quiet: 'yes' }))).toMatchObject({
    saved: true
  });
});

test.each(['', 'x', '-1', '99999999999999'])('a revision of “%s” is nobody’s', async (revision) => {
  expect(await saveSorting(locals(), draftId, await page({ revision }))).toMatchObject({
    data: { because: 'saved-since' }
  });
});

test('a signature that is refused keeps what was saved', async () => {
  const id = await passageId(1);
  const refused = await signSorting(locals(), draftId, await page({ [`nature.${id}`]: 'opinion' }));
  expect(refused).toMatchObject({ data: { because: 'needs-who', passageIds: [id], revision: 2 } });
  expect((await draftNow()).body.content[1]?.attrs.nature).toBe('opinion');
  const late = await signSorting(
    locals(),
    draftId,
    await page({ [`who.${id}`]: 'Jo', happenedOn: '2026-06-01' })
  );
  expect(late).toMatchObject({ data: { because: 'needs-reason-for-lateness' } });
});

test('signing leads to the record, and pressing twice leads there too', async () => {
  const twice = [await page(), await page()] as const;
  const first = await locationOf(signSorting(locals(), draftId, twice[0]));
  expect(first).toMatch(/^\/desk\/records\/[0-9a-f-]{36}\?signed$/);
  expect(await locationOf(signSorting(locals(), draftId, twice[1]))).toBe(first);
  const lines = await asWorker((reader) => listRecords(reader, county.children.robin));
  expect(lines.filter((line) => first.includes(line.recordId))).toHaveLength(1);
});

test('to another team there is no such draft', async () => {
  const stranger = locals(county.workers.otherTeamsWorker);
  for (const act of [saveSorting, signSorting])
    await expect(act(stranger, draftId, await page())).rejects.toMatchObject({ status: 404 });
});
