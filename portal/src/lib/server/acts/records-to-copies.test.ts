import {
  findAmendment,
  listCaseload,
  listChildEvents,
  listCopies,
  listDrafts,
  listNotices,
  listRecords,
  listVersions,
  readCopy,
  readDraft,
  readRecord,
  verifyEvents,
  type KnownReader,
  type RecordWords
} from '@our-record/database';
import { engines } from '@our-record/database/testing';
import type { Body, PassageAttributes, Withholding } from '@our-record/record';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyOfBlocks } from '#lib/server/bring-in/body-of-blocks.ts';
import { blocksFromText } from '#lib/server/bring-in/blocks-from-text.ts';
import { makeSmallCounty, type SmallCounty } from '#lib/server/testing/small-county.ts';
import { amendRecord } from './amend-record.ts';
import { bringInRecord } from './bring-in-record.ts';
import { discardDraft } from './discard-draft.ts';
import { shareRecord, type SharingOrder } from './share-record.ts';
import { signRecord } from './sign-record.ts';
import { sortDraft } from './sort-draft.ts';
import { withdrawCopies } from './withdraw-copies.ts';

let county: SmallCounty;

const secret = 'Pat from number nine rang the school.';

function bodyOf(text: string): Body {
  const outcome = bodyOfBlocks(blocksFromText(text));
  if (!outcome.ok) throw new Error(outcome.because);
  return outcome.body;
}

function wordsOf(text: string): RecordWords {
  return {
    dataSubjectId: county.children.robin,
    kind: 'visit',
    title: 'Visit at home',
    happenedOn: '2026-06-10',
    happenedAt: '09:00',
    present: ['Robin', 'Mum'],
    body: bodyOf(text),
    source: { how: 'pasted', fileName: null, leftBehind: [] },
    writtenByLabel: 'Nia Pell, social worker',
    lateBecause: null
  };
}

const asWorker = <Result>(work: (reader: KnownReader) => Promise<Result>, at?: Date) =>
  county.as('practitioner', county.workers.robinsWorker, work, at);

/** Brings in and signs, as the pages do. */
async function signed(
  text: string,
  sort: (attrs: PassageAttributes, index: number) => Partial<PassageAttributes> = () => ({})
) {
  const draftId = randomUUID();
  const words = wordsOf(text);
  await asWorker((reader) => bringInRecord(reader, draftId, words));
  await asWorker((reader) =>
    sortDraft(reader, draftId, 1, (draft) => ({
      ...draft,
      body: {
        ...draft.body,
        content: draft.body.content.map((one, index) => ({
          ...one,
          attrs: { ...one.attrs, ...sort(one.attrs, index) }
        }))
      }
    }))
  );
  const outcome = await asWorker((reader) => signRecord(reader, draftId, 2));
  if (!outcome.ok) throw new Error(outcome.because);
  const record = await asWorker((reader) => readRecord(reader, outcome.recordId));
  if (record === null) throw new Error('not there');
  return record;
}

function order(
  record: { recordId: string; version: number },
  changes: Partial<SharingOrder> = {}
): SharingOrder {
  return {
    copyId: randomUUID(),
    recordId: record.recordId,
    version: record.version,
    readerId: county.children.robin,
    title: 'When I visited you',
    present: ['You', 'Mum'],
    headsUp: null,
    ask: 'sharer',
    releaseAt: county.now,
    withheld: [],
    included: [],
    ...changes
  };
}

/** The copy's row, every column of it, as the owner of the rows sees it. */
async function everyColumnOf(copyId: string): Promise<string> {
  const found: unknown = await county.database.rows.execute(
    `select * from shared_copies where id = '${copyId}'`
  );
  return JSON.stringify(Array.isArray(found) ? found : (found as { rows: unknown[] }).rows);
}

const eventsOf = async () =>
  (await asWorker((reader) => listChildEvents(reader, county.children.robin, 500))).map((event) => ({
    kind: event.kind,
    details: event.details
  }));

describe.each(engines)('on %s', (engine) => {
  beforeAll(async () => {
    county = await makeSmallCounty(undefined, engine);
  }, 60_000);
  afterAll(() => county.close());

  describe('bringing in', () => {
    test('makes one draft, once, and says so without a word of it', async () => {
      const draftId = randomUUID();
      const words = wordsOf('One.\n\nTwo.');
      expect(await asWorker((reader) => bringInRecord(reader, draftId, words))).toEqual({ ok: true });
      expect(await asWorker((reader) => bringInRecord(reader, draftId, words))).toEqual({ ok: true });
      const drafts = await asWorker((reader) => listDrafts(reader, county.children.robin));
      expect(drafts.filter((draft) => draft.draftId === draftId)).toHaveLength(1);
      const events = (await eventsOf()).filter(({ details }) => details['draftId'] === draftId);
      expect(events).toEqual([{ kind: 'record-brought-in', details: { draftId, passages: 2 } }]);
    });

    test('is refused to another team, to information governance, and for a child of another team', async () => {
      for (const who of [county.workers.otherTeamsWorker, county.workers.informationGovernance])
        expect(
          await county.as('practitioner', who, (reader) => bringInRecord(reader, randomUUID(), wordsOf('x')))
        ).toEqual({
          ok: false,
          because: 'not-found'
        });
      const ofSam = { ...wordsOf('x'), dataSubjectId: county.children.sam };
      expect(await asWorker((reader) => bringInRecord(reader, randomUUID(), ofSam))).toMatchObject({
        ok: false
      });
    });

    test('of something wrong can be thrown away, once', async () => {
      const draftId = randomUUID();
      await asWorker((reader) => bringInRecord(reader, draftId, wordsOf('Wrong file.')));
      expect(await asWorker((reader) => discardDraft(reader, draftId))).toMatchObject({ ok: true });
      expect(await asWorker((reader) => discardDraft(reader, draftId))).toEqual({
        ok: false,
        because: 'not-found'
      });
      expect(await eventsOf()).toContainEqual({
        kind: 'draft-discarded',
        details: { draftId, recordId: null }
      });
    });
  });

  describe('sorting', () => {
    test('from an old page changes nothing and is said', async () => {
      const draftId = randomUUID();
      await asWorker((reader) => bringInRecord(reader, draftId, wordsOf('One.')));
      const retitle = (title: string, seen: number) => (reader: KnownReader) =>
        sortDraft(reader, draftId, seen, (draft) => ({ ...draft, title }));
      expect(await asWorker(retitle('First', 1))).toMatchObject({ ok: true, revision: 2 });
      expect(await county.as('practitioner', county.workers.colleague, retitle('Second', 1))).toEqual({
        ok: false,
        because: 'saved-since'
      });
      expect((await asWorker((reader) => readDraft(reader, draftId)))?.title).toBe('First');
      expect(await county.as('practitioner', county.workers.otherTeamsManager, retitle('Third', 2))).toEqual({
        ok: false,
        because: 'not-found'
      });
    });

    test('keeps only people of the story in about, and refuses a body that is none', async () => {
      const draftId = randomUUID();
      await asWorker((reader) => bringInRecord(reader, draftId, wordsOf('One.')));
      const about = [county.family.alex, county.children.sam];
      const outcome = await asWorker((reader) =>
        sortDraft(reader, draftId, 1, (draft) => ({
          ...draft,
          body: {
            ...draft.body,
            content: draft.body.content.map((one) => ({ ...one, attrs: { ...one.attrs, about } }))
          }
        }))
      );
      expect(outcome.ok && outcome.draft.body.content[0]?.attrs.about).toEqual([county.family.alex]);
      expect(
        await asWorker((reader) =>
          sortDraft(reader, draftId, 2, (draft) => ({ ...draft, body: { ...draft.body, content: [] } }))
        )
      ).toEqual({ ok: false, because: 'not-a-body' });
    });
  });

  describe('signing', () => {
    test('asks whose an opinion is, and why an entry is late', async () => {
      const draftId = randomUUID();
      await asWorker((reader) => bringInRecord(reader, draftId, wordsOf('He was tired.')));
      const sort = (attrs: Partial<PassageAttributes>, changes: object, seen: number) =>
        asWorker((reader) =>
          sortDraft(reader, draftId, seen, (draft) => ({
            ...draft,
            ...changes,
            body: {
              ...draft.body,
              content: draft.body.content.map((one) => ({ ...one, attrs: { ...one.attrs, ...attrs } }))
            }
          }))
        );
      await sort({ nature: 'opinion' }, { happenedOn: '2026-06-01' }, 1);
      expect(await asWorker((reader) => signRecord(reader, draftId, 1))).toEqual({
        ok: false,
        because: 'saved-since'
      });
      expect(await asWorker((reader) => signRecord(reader, draftId, 2))).toMatchObject({
        because: 'needs-who'
      });
      await sort({ who: 'Ms Khan' }, {}, 2);
      expect(await asWorker((reader) => signRecord(reader, draftId, 3))).toMatchObject({
        because: 'needs-reason-for-lateness'
      });
      await sort({}, { lateBecause: 'On leave.' }, 3);
      expect(await asWorker((reader) => signRecord(reader, draftId, 4))).toMatchObject({ ok: true });
    });

    test('twice, even at once, signs once and leads to the same record', async () => {
      const draftId = randomUUID();
      await asWorker((reader) => bringInRecord(reader, draftId, wordsOf('Signed twice.')));
      const sign = () => asWorker((reader) => signRecord(reader, draftId, 1));
      const [one, other] = await Promise.all([sign(), sign()]);
      expect(one).toMatchObject({ ok: true });
      expect(other).toEqual(one);
      expect(await sign()).toEqual(one);
      const lines = await asWorker((reader) => listRecords(reader, county.children.robin));
      expect(lines.filter((line) => one.ok && line.recordId === one.recordId)).toHaveLength(1);
      expect(
        (await eventsOf()).filter(
          ({ kind, details }) => kind === 'record-signed' && one.ok && details['recordId'] === one.recordId
        )
      ).toHaveLength(1);
    });

    test('is refused to another team, who learn nothing', async () => {
      const draftId = randomUUID();
      await asWorker((reader) => bringInRecord(reader, draftId, wordsOf('Ours.')));
      expect(
        await county.as('practitioner', county.workers.otherTeamsWorker, (reader) =>
          signRecord(reader, draftId, 1)
        )
      ).toEqual({
        ok: false,
        because: 'not-found'
      });
      expect(await asWorker((reader) => signRecord(reader, draftId, 1))).toMatchObject({ ok: true });
      expect(
        await county.as('practitioner', county.workers.otherTeamsWorker, (reader) =>
          signRecord(reader, draftId, 1)
        )
      ).toEqual({
        ok: false,
        because: 'not-found'
      });
    });
  });

  describe('amending', () => {
    test('keeps the ids of passages, is one draft at a time, and signs the next version', async () => {
      const record = await signed('As it was.\n\nAnd more.');
      const [one, other] = await Promise.all([
        asWorker((reader) => amendRecord(reader, record.recordId)),
        county.as('practitioner', county.workers.colleague, (reader) => amendRecord(reader, record.recordId))
      ]);
      if (!one.ok) throw new Error('refused');
      expect(other).toEqual(one);
      const draft = await asWorker((reader) => readDraft(reader, one.draftId));
      expect(draft?.body).toEqual(record.body);
      const weekLater = new Date(county.now.getTime() + 7 * 86_400_000);
      expect(await asWorker((reader) => signRecord(reader, one.draftId, 1), weekLater)).toEqual({
        ok: true,
        recordId: record.recordId
      });
      const versions = await asWorker((reader) => listVersions(reader, record.recordId));
      expect(versions.map((version) => [version.version, version.signedByName])).toEqual([
        [2, 'Nia Pell'],
        [1, 'Nia Pell']
      ]);
      expect(await asWorker((reader) => findAmendment(reader, record.recordId))).toBeNull();
    });
  });

  describe('sharing', () => {
    test('leaves withheld words in no column of the copy, in no event and in no notice', async () => {
      const record = await signed(
        `Robin showed me the bike. ${secret} We had tea.\n\nJo was worried about Alex.`,
        (attrs, index) => (index === 0 ? attrs : { about: [county.family.alex] })
      );
      const [first, second] = record.body.content;
      const from = 'Robin showed me the bike. '.length;
      const withheld: Withholding[] = [
        {
          passageId: first?.attrs.id ?? '',
          words: { from, to: from + secret.length },
          basis: 'third-party',
          ground: 'third-party-objected'
        },
        { passageId: second?.attrs.id ?? '', words: 'all', basis: 'third-party', ground: null }
      ];
      const sharing = order(record, { withheld });
      expect(await asWorker((reader) => shareRecord(reader, sharing))).toEqual({ ok: true });

      const columns = await everyColumnOf(sharing.copyId);
      expect(columns).toContain('Robin showed me the bike.');
      for (const word of ['Pat', 'number nine', 'rang', 'Alex', 'worried', 'Visit at home'])
        expect(columns).not.toContain(word);
      for (const id of record.body.content.map((one) => one.attrs.id)) expect(columns).not.toContain(id);

      const copy = await county.as('family', county.children.robin, (reader) =>
        readCopy(reader, sharing.copyId)
      );
      expect(copy).toMatchObject({
        title: 'When I visited you',
        askLabel: 'Nia Pell, social worker',
        present: ['You', 'Mum']
      });
      expect(copy?.body.map((one) => one.type)).toEqual(['words', 'gap']);

      const events = (await eventsOf()).filter(({ details }) => details['copyId'] === sharing.copyId);
      expect(events).toContainEqual({
        kind: 'record-shared',
        details: {
          copyId: sharing.copyId,
          recordId: record.recordId,
          readerId: county.children.robin,
          gaps: 2
        }
      });
      const notices = await county.as('family', county.children.robin, listNotices);
      expect(notices.at(-1)).toMatchObject({ code: 'copy-shared', details: { by: 'Nia Pell' } });
      expect(JSON.stringify(notices)).not.toContain('visited');
    });

    test('twice, even at once, shares once', async () => {
      const record = await signed('Shared twice.');
      const sharing = order(record);
      const share = () => asWorker((reader) => shareRecord(reader, sharing));
      expect(await Promise.all([share(), share()])).toEqual([{ ok: true }, { ok: true }]);
      expect(await share()).toEqual({ ok: true });
      expect(await asWorker((reader) => listCopies(reader, record.recordId))).toHaveLength(1);
      expect((await eventsOf()).filter(({ details }) => details['copyId'] === sharing.copyId)).toHaveLength(
        1
      );
    });

    test('again supersedes, and the earlier copy stays in the reader’s history', async () => {
      const record = await signed('Shared and shared again.');
      const [first, second] = [order(record), order(record)];
      await asWorker((reader) => shareRecord(reader, first));
      await asWorker((reader) => shareRecord(reader, second));
      const old = await county.as('family', county.children.robin, (reader) =>
        readCopy(reader, first.copyId)
      );
      expect(old).toMatchObject({ supersededBy: second.copyId });
      expect(await eventsOf()).toContainEqual({
        kind: 'copy-superseded',
        details: {
          copyId: first.copyId,
          recordId: record.recordId,
          readerId: county.children.robin,
          by: second.copyId
        }
      });
    });

    test('for later releases then, and one replaced before its release never does', async () => {
      const record = await signed('For later.');
      const tomorrow = new Date(county.now.getTime() + 86_400_000);
      const afterwards = new Date(county.now.getTime() + 2 * 86_400_000);
      const [current, scheduled, instead] = [
        order(record),
        order(record, { releaseAt: tomorrow }),
        order(record)
      ];
      for (const one of [current, scheduled])
        expect(await asWorker((reader) => shareRecord(reader, one))).toEqual({ ok: true });
      const read = (copyId: string, at: Date) =>
        county.as('family', county.children.robin, (reader) => readCopy(reader, copyId), at);
      expect(await read(scheduled.copyId, county.now)).toBeNull();
      expect(await read(scheduled.copyId, tomorrow)).not.toBeNull();
      expect(await asWorker((reader) => shareRecord(reader, instead))).toEqual({ ok: true });
      expect(await read(scheduled.copyId, afterwards)).toBeNull();
      expect(await read(current.copyId, afterwards)).toMatchObject({ supersededBy: instead.copyId });
      expect(await read(instead.copyId, afterwards)).toMatchObject({ supersededBy: null });
    });

    test('is refused in words, and nothing is kept', async () => {
      const record = await signed('About Alex.\n\nAbout Robin.', (_attrs, index) =>
        index === 0 ? { about: [county.family.alex] } : {}
      );
      const [first] = record.body.content;
      const passageId = first?.attrs.id ?? '';
      const refusals: [Partial<SharingOrder>, object][] = [
        [{}, { because: 'undecided', passageIds: [passageId] }],
        [{ included: [passageId], version: 7 }, { because: 'new-version' }],
        [{ included: [passageId], recordId: randomUUID() }, { because: 'not-found' }],
        [{ included: [passageId], readerId: county.family.pat }, { because: 'no-authority' }],
        [
          { withheld: [{ passageId, words: 'all', basis: 'childs-confidence', ground: null }] },
          { because: 'basis-not-for-reader' }
        ],
        [
          { withheld: [{ passageId: randomUUID(), words: 'all', basis: 'third-party', ground: null }] },
          { because: 'unknown-passage' }
        ],
        [
          { withheld: [{ passageId, words: { from: 0, to: 99 }, basis: 'third-party', ground: null }] },
          { because: 'outside-the-passage' }
        ],
        [
          { included: [passageId], releaseAt: new Date(county.now.getTime() - 60_000) },
          { because: 'release-has-passed' }
        ],
        [
          {
            withheld: record.body.content.map((one) => ({
              passageId: one.attrs.id,
              words: 'all',
              basis: 'serious-harm',
              ground: null
            }))
          },
          { because: 'nothing-left' }
        ]
      ];
      for (const [changes, verdict] of refusals)
        expect(await asWorker((reader) => shareRecord(reader, order(record, changes)))).toEqual({
          ok: false,
          ...verdict
        });
      expect(await asWorker((reader) => listCopies(reader, record.recordId))).toEqual([]);
      expect(
        await county.as('practitioner', county.workers.otherTeamsWorker, (reader) =>
          shareRecord(reader, order(record, { included: [passageId] }))
        )
      ).toEqual({ ok: false, because: 'not-found' });
    });

    test('with a mum keeps her child’s confidence and names her worker when asked to', async () => {
      const record = await signed('Robin likes school. Robin told me a secret.');
      const [first] = record.body.content;
      const sharing = order(record, {
        readerId: county.family.jo,
        ask: 'allocated',
        withheld: [
          {
            passageId: first?.attrs.id ?? '',
            words: { from: 20, to: 43 },
            basis: 'childs-confidence',
            ground: 'given-in-confidence'
          }
        ]
      });
      expect(
        await county.as('practitioner', county.workers.manager, (reader) => shareRecord(reader, sharing))
      ).toEqual({ ok: true });
      const copy = await county.as('family', county.family.jo, (reader) => readCopy(reader, sharing.copyId));
      expect(copy?.askLabel).toBe('Nia Pell, social worker');
      expect(JSON.stringify(copy)).toContain('not-shared');
      expect(JSON.stringify(copy)).not.toContain('confidence');
      expect(
        await county.as('family', county.children.robin, (reader) => readCopy(reader, sharing.copyId))
      ).toBeNull();
    });
  });

  describe('withdrawing', () => {
    test('takes every version from that reader at once, from nobody else, and is on record', async () => {
      const record = await signed('To be taken back.');
      const [first, second, mums] = [
        order(record),
        order(record),
        order(record, { readerId: county.family.jo })
      ];
      for (const one of [first, second, mums]) await asWorker((reader) => shareRecord(reader, one));
      const withdraw = () =>
        asWorker((reader) => withdrawCopies(reader, record.recordId, county.children.robin));
      expect(await withdraw()).toEqual({ ok: true, copies: 2 });
      expect(await withdraw()).toEqual({ ok: true, copies: 0 });
      for (const { copyId } of [first, second])
        expect(
          await county.as('family', county.children.robin, (reader) => readCopy(reader, copyId))
        ).toBeNull();
      expect(
        await county.as('family', county.family.jo, (reader) => readCopy(reader, mums.copyId))
      ).not.toBeNull();
      expect(
        (await eventsOf()).filter(
          ({ kind, details }) => kind === 'copy-withdrawn' && details['recordId'] === record.recordId
        )
      ).toHaveLength(2);
      expect(
        await county.as('practitioner', county.workers.otherTeamsWorker, (reader) =>
          withdrawCopies(reader, record.recordId, county.family.jo)
        )
      ).toEqual({ ok: false, because: 'not-found' });
    });
  });

  test('after all of that every chain of events holds, and the caseload counts', async () => {
    expect((await verifyEvents(county.database)).broken).toBeNull();
    const [robin] = await asWorker(listCaseload);
    expect(robin?.copies).toBeGreaterThan(0);
  });
});
