import {
  asReader,
  insertJoiningCode,
  listChildEvents,
  listNotices,
  readSignInState,
  type KnownReader
} from '@our-record/database';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { oneTimeCodeHash } from '#lib/server/one-time-code.ts';
import { clock } from '#lib/server/testing/clock.ts';
import { freshCounty } from '#lib/server/testing/fresh-county.ts';
import type { SmallCounty } from '#lib/server/testing/small-county.ts';
import { join } from './join.ts';
import { makeJoiningCode } from './make-joining-code.ts';
import { openJoiningCode } from './open-joining-code.ts';
import { signInWithPassword } from './sign-in-with-password.ts';

vi.hoisted(() => {
  process.env['SEAL_KEY'] = Buffer.alloc(32, 7).toString('base64');
});
vi.mock('#lib/server/database.ts', () => ({ database: () => Promise.resolve(county.database) }));
vi.mock('#lib/server/today.ts', async () => (await import('#lib/server/testing/clock.ts')).clock.asToday);

let county: SmallCounty;
const address = '192.0.2.1';
const passphrase = 'lemon ladder quiet otter';
const noSuchCode = { ok: false, because: 'no-such-code' };
const gone = { ok: false, because: 'code-gone' };

beforeEach(async () => {
  county = await freshCounty();
}, 60_000);
afterEach(() => county.close());

function asWorker<Result>(
  work: (reader: KnownReader) => Promise<Result>,
  personId = county.workers.robinsWorker
) {
  return asReader(county.database, { side: 'practitioner', personId, now: clock.at }, work);
}

async function makeCode(personId = county.children.robin): Promise<string> {
  const wanted = { dataSubjectId: county.children.robin, personId, role: 'practitioner' } as const;
  const made = await asWorker((reader) => makeJoiningCode(reader, wanted));
  if (!made.ok) throw new Error(made.because);
  return made.code;
}

const open = (typed: string) => openJoiningCode({ typed, address });
const joinWith = (code: string, username: string) =>
  join(oneTimeCodeHash(code.replace(' ', '')), { username, passphrase, address });

test('a code lets its child in, however it is typed, and once', async () => {
  const code = await makeCode();
  const opened = await open(`${code.toLowerCase().replace(' ', '-')} `);
  expect(opened).toMatchObject({
    ok: true,
    code: { givenName: 'Robin', purpose: 'join', isDataSubject: true }
  });
  expect(await joinWith(code, 'otter-42')).toMatchObject({ ok: true, personId: county.children.robin });
  expect(await signInWithPassword({ username: 'otter-42', password: passphrase, address })).toMatchObject({
    ok: true
  });
  expect(await joinWith(code, 'otter-43')).toEqual(gone);
  expect(await open(code)).toEqual(noSuchCode);
});

test('of two who use one code at once, one gets in', async () => {
  const code = await makeCode();
  const both = await Promise.all([joinWith(code, 'otter-1'), joinWith(code, 'otter-2')]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
});

test('a code works for a day', async () => {
  const code = await makeCode();
  clock.pass({ hours: 23, minutes: 59 });
  expect(await open(code)).toMatchObject({ ok: true });
  clock.pass({ minutes: 1 });
  expect(await open(code)).toEqual(noSuchCode);
  expect(await joinWith(code, 'otter-42')).toEqual(gone);
});

test('a newer code voids the older', async () => {
  const older = await makeCode();
  const newer = await makeCode();
  expect(await open(older)).toEqual(noSuchCode);
  expect(await open(newer)).toMatchObject({ ok: true });
});

test('a taken username is said to the holder of a code, whose code stays good', async () => {
  await joinWith(await makeCode(), 'otter-42');
  const code = await makeCode(county.family.jo);
  expect(await joinWith(code, ' OTTER-42 ')).toEqual({ ok: false, because: 'username-taken' });
  expect(await joinWith(code, 'otter-43')).toMatchObject({ ok: true, personId: county.family.jo });
});

test('names cannot be tried out one by one with one code', async () => {
  await joinWith(await makeCode(), 'otter-42');
  const code = await makeCode(county.family.jo);
  for (let time = 0; time < 10; time++)
    expect(await joinWith(code, 'otter-42')).toEqual({ ok: false, because: 'username-taken' });
  expect(await joinWith(code, 'otter-43')).toEqual({ ok: false, because: 'wait' });
});

test('sixty wrong codes of one address make it wait, also with the right one', async () => {
  const code = await makeCode();
  for (let time = 0; time < 60; time++) expect(await open('333 333 3333')).toEqual(noSuchCode);
  expect(await open(code)).toEqual({ ok: false, because: 'wait' });
});

describe('who may make one', () => {
  const wanted = (personId: string, dataSubjectId = county.children.robin) =>
    ({ dataSubjectId, personId, role: 'practitioner' }) as const;
  const noSuchPerson = { ok: false, because: 'no-such-person' };

  test('for the child and for an adult who may read, nobody else', async () => {
    const make = (personId: string) => asWorker((reader) => makeJoiningCode(reader, wanted(personId)));
    expect(await make(county.children.robin)).toMatchObject({ ok: true });
    expect(await make(county.family.jo)).toMatchObject({ ok: true });
    expect(await make(county.family.alex)).toEqual(noSuchPerson);
    expect(await make(county.children.sam)).toEqual(noSuchPerson);
    expect(await make(county.workers.manager)).toEqual(noSuchPerson);
  });

  test('no worker of another team, and the rows refuse it too', async () => {
    const other = county.workers.otherTeamsWorker;
    const robin = county.children.robin;
    expect(await asWorker((reader) => makeJoiningCode(reader, wanted(robin)), other)).toEqual(noSuchPerson);
    const expiresAt = new Date(clock.at.getTime() + 3_600_000);
    const code = { codeHash: 'f'.repeat(64), personId: robin, purpose: 'join', expiresAt } as const;
    await expect(asWorker((reader) => insertJoiningCode(reader, code), other)).rejects.toThrow();
    await expect(
      asWorker((reader) => insertJoiningCode(reader, { ...code, personId: county.workers.manager }))
    ).rejects.toThrow();
  });
});

test('the code is in no event, no notice and no row; that one was made is an event', async () => {
  const code = await makeCode();
  const [events, notices, state] = await asWorker(async (reader) => [
    await listChildEvents(reader, county.children.robin, 50),
    await listNotices(reader),
    await readSignInState(reader, county.children.robin)
  ]);
  expect(events).toMatchObject([
    { kind: 'joining-code-made', details: { personId: county.children.robin, purpose: 'join' } }
  ]);
  expect(state).toMatchObject({ username: null, openCode: { purpose: 'join' } });
  const everything = await (await county.database.dump()).text();
  const bare = code.replace(' ', '');
  expect(JSON.stringify([events, notices, state])).not.toContain(bare);
  expect([code, bare].some((one) => everything.includes(one))).toBe(false);
});
