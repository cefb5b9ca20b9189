import { asOwner, insertAccount, insertPerson, insertPractitioner } from '@our-record/database';
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { verify } from '@node-rs/argon2';
import { hashPassword } from '#lib/server/password-hash.ts';
import { clock } from '#lib/server/testing/clock.ts';
import { makeSmallCounty, type SmallCounty } from '#lib/server/testing/small-county.ts';
import { signInWithPassword } from './sign-in-with-password.ts';

vi.hoisted(() => {
  process.env['SEAL_KEY'] = Buffer.alloc(32, 7).toString('base64');
});
vi.mock('#lib/server/database.ts', () => ({ database: () => Promise.resolve(county.database) }));
vi.mock('#lib/server/today.ts', async () => (await import('#lib/server/testing/clock.ts')).clock.asToday);
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>();
  return { ...real, verify: vi.fn(real.verify) };
});

let county: SmallCounty;
const right = 'lemon ladder quiet otter';
const noMatch = { ok: false, because: 'no-match' };
const wait = { ok: false, because: 'wait' };

beforeAll(async () => {
  county = await makeSmallCounty(clock.at);
  const passwordHash = await hashPassword(right);
  const open = (personId: string, username: string, totpSecret: Uint8Array | null) =>
    asOwner(county.database, { personId, now: clock.at }, (owner) =>
      insertAccount(owner, { accountId: randomUUID(), personId, username, passwordHash, totpSecret })
    );
  await open(county.children.robin, 'Robin', null);
  await open(county.workers.robinsWorker, 'nia.pell', randomBytes(20));
  await open(county.workers.colleague, 'tom.arkle', null);
}, 60_000);
afterAll(() => county.close());
beforeEach(() => {
  clock.pass({ minutes: 6 });
  vi.mocked(verify).mockClear();
});

const from = (address: string) => (username: string, password: string) =>
  signInWithPassword({ username, password, address });
const tryIn = from('192.0.2.1');

test('the right passphrase opens a family account in one step, however the name is written', async () => {
  expect(await tryIn(' ROBIN', right)).toMatchObject({ ok: true, needsCode: false });
});

test('a practitioner is asked for a code, and one without a second factor does not get in', async () => {
  expect(await tryIn('nia.pell', right)).toMatchObject({ ok: true, needsCode: true });
  expect(await tryIn('tom.arkle', right)).toEqual(noMatch);
});

test('a wrong passphrase and an unknown name are one answer, and each computes one hash', async () => {
  expect(await tryIn('robin', 'wrong wrong wrong')).toEqual(noMatch);
  expect(verify).toHaveBeenCalledTimes(1);
  expect(await tryIn('nobody-here', 'wrong wrong wrong')).toEqual(noMatch);
  expect(verify).toHaveBeenCalledTimes(2);
  const parameters = vi
    .mocked(verify)
    .mock.calls.map(([hash]) => String(hash).split('$').slice(1, 4).join(' '));
  expect(parameters).toEqual(['argon2id v=19 m=19456,t=2,p=1', 'argon2id v=19 m=19456,t=2,p=1']);
});

test.each(['robin', 'nobody-here'])(
  'after ten failures %s waits, and nothing more is checked',
  async (name) => {
    for (let failure = 0; failure < 10; failure++)
      expect(await tryIn(name, 'wrong wrong wrong')).toEqual(noMatch);
    expect(verify).toHaveBeenCalledTimes(10);
    expect(await tryIn(name, right)).toEqual(wait);
    expect(verify).toHaveBeenCalledTimes(10);
    clock.pass({ minutes: 5, seconds: 1 });
    expect(await tryIn(name, right)).toMatchObject({ ok: name === 'robin' });
  }
);

test('thirty attempts at once are counted like thirty in a row', async () => {
  const answers = await Promise.all(Array.from({ length: 30 }, () => tryIn('robin', 'wrong wrong wrong')));
  expect(answers.filter((answer) => !answer.ok && answer.because === 'no-match')).toHaveLength(10);
  expect(verify).toHaveBeenCalledTimes(10);
});

test('a sign-in that succeeds is no failure', async () => {
  for (let time = 0; time < 12; time++) expect((await tryIn('robin', right)).ok).toBe(true);
});

test('sixty failures of one address make it wait at every name, and another address does not', async () => {
  await Promise.all(Array.from({ length: 60 }, (_, n) => tryIn(`name-${String(n)}`, 'wrong wrong wrong')));
  expect(await tryIn('robin', right)).toEqual(wait);
  expect(await from('192.0.2.2')('robin', right)).toMatchObject({ ok: true });
});

test('a leaver does not get in, and is told what everybody is told', async () => {
  const personId = randomUUID();
  const leftAt = new Date(clock.at.getTime() + 3_600_000);
  const passwordHash = await hashPassword(right);
  await asOwner(county.database, { personId, now: clock.at }, async (owner) => {
    await insertPerson(owner, { id: personId, givenName: 'Gus', familyName: 'Lane', bornOn: null });
    const teamId = county.teams.north;
    await insertPractitioner(owner, {
      personId,
      role: 'practitioner',
      jobTitle: 'social worker',
      teamId,
      leftAt
    });
    const totpSecret = randomBytes(20);
    await insertAccount(owner, {
      accountId: randomUUID(),
      personId,
      username: 'gus.lane',
      passwordHash,
      totpSecret
    });
  });
  expect(await tryIn('gus.lane', right)).toMatchObject({ ok: true });
  clock.pass({ hours: 1 });
  expect(await tryIn('gus.lane', right)).toEqual(noMatch);
  expect(verify).toHaveBeenCalledTimes(2);
});
