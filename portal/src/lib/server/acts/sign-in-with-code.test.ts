import { asOwner, insertAccount, setPassword } from '@our-record/database';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { boundTo, type HalfSignIn } from '#lib/server/half-sign-in.ts';
import { hashPassword } from '#lib/server/password-hash.ts';
import { atEntrance } from '#lib/server/session-adapter.ts';
import { clock } from '#lib/server/testing/clock.ts';
import { makeSmallCounty, type SmallCounty } from '#lib/server/testing/small-county.ts';
import { sealTotpSecret } from '#lib/server/totp-secret.ts';
import { totpCodeAt } from '#lib/server/totp.ts';
import { signInWithCode } from './sign-in-with-code.ts';
import { signInWithPassword } from './sign-in-with-password.ts';

vi.hoisted(() => {
  process.env['SEAL_KEY'] = Buffer.alloc(32, 7).toString('base64');
});
vi.mock('#lib/server/database.ts', () => ({ database: () => Promise.resolve(county.database) }));
vi.mock('#lib/server/today.ts', async () => (await import('#lib/server/testing/clock.ts')).clock.asToday);

let county: SmallCounty;
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const accountId = randomUUID();
const noMatch = { ok: false, because: 'no-match' };
const address = '192.0.2.1';

beforeAll(async () => {
  county = await makeSmallCounty(clock.at);
  const personId = county.workers.robinsWorker;
  const passwordHash = await hashPassword('harbour harrow 2026');
  await asOwner(county.database, { personId, now: clock.at }, (owner) =>
    insertAccount(owner, {
      accountId,
      personId,
      username: 'nia',
      passwordHash,
      totpSecret: sealTotpSecret(secret)
    })
  );
}, 60_000);
afterAll(() => county.close());
beforeEach(() => clock.pass({ minutes: 6 }));

async function half(): Promise<HalfSignIn> {
  const tried = await signInWithPassword({ username: 'nia', password: 'harbour harrow 2026', address });
  if (!tried.ok) throw new Error(tried.because);
  return { accountId, bound: boundTo(tried.account), to: null };
}

const codeIn = (seconds: number) => totpCodeAt(secret, new Date(clock.at.getTime() + seconds * 1000));

test('a code works once, also for a second sign-in within its half minute', async () => {
  const code = codeIn(0);
  expect(await signInWithCode(await half(), { code, address })).toMatchObject({ ok: true });
  expect(await signInWithCode(await half(), { code, address })).toEqual(noMatch);
});

test('of two that use one code at once, one gets in', async () => {
  const [one, two] = [await half(), await half()];
  const code = codeIn(0);
  const tried = await Promise.all([one, two].map((each) => signInWithCode(each, { code, address })));
  expect(tried.filter((each) => each.ok)).toHaveLength(1);
});

test('one step early or late works, two do not, and after a later one no earlier one does', async () => {
  const one = await half();
  expect(await signInWithCode(one, { code: codeIn(-60), address })).toEqual(noMatch);
  expect(await signInWithCode(one, { code: codeIn(60), address })).toEqual(noMatch);
  expect(await signInWithCode(one, { code: codeIn(30), address })).toMatchObject({ ok: true });
  expect(await signInWithCode(one, { code: codeIn(-30), address })).toEqual(noMatch);
  expect(await signInWithCode(one, { code: codeIn(0), address })).toEqual(noMatch);
});

test('a code is read with the spaces that people type', async () => {
  const code = codeIn(0);
  expect(
    await signInWithCode(await half(), { code: ` ${code.slice(0, 3)} ${code.slice(3)}`, address })
  ).toMatchObject({
    ok: true
  });
});

test('ten wrong codes make the account wait, at the code and at the password', async () => {
  const one = await half();
  for (let failure = 0; failure < 10; failure++)
    expect(await signInWithCode(one, { code: '12345', address })).toEqual(noMatch);
  expect(await signInWithCode(one, { code: codeIn(0), address })).toEqual({ ok: false, because: 'wait' });
  expect(await signInWithPassword({ username: 'nia', password: 'harbour harrow 2026', address })).toEqual({
    ok: false,
    because: 'wait'
  });
});

test('a half is worth nothing for another account, or once the password has changed', async () => {
  const one = await half();
  const beginAgain = { ok: false, because: 'begin-again' };
  expect(await signInWithCode({ ...one, accountId: randomUUID() }, { code: codeIn(0), address })).toEqual(
    beginAgain
  );
  const changed = await hashPassword('another harbour 2026');
  await atEntrance((entrance) => setPassword(entrance, accountId, changed));
  expect(await signInWithCode(one, { code: codeIn(0), address })).toEqual(beginAgain);
});
