import {
  asOwner,
  insertAccount,
  insertPasskey,
  listChildEvents,
  listNotices,
  listPasskeys,
  listSessions,
  type KnownReader
} from '@our-record/database';
import type { PractitionerRole } from '@our-record/record';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { oneTimeCodeHash } from '#lib/server/one-time-code.ts';
import { hashPassword } from '#lib/server/password-hash.ts';
import { atEntrance } from '#lib/server/session-adapter.ts';
import { beginSession } from '#lib/server/session.ts';
import { clock } from '#lib/server/testing/clock.ts';
import { fakeCookies } from '#lib/server/testing/fake-cookies.ts';
import { freshCounty } from '#lib/server/testing/fresh-county.ts';
import { keepFor } from '#lib/server/testing/keep-for.ts';
import type { SmallCounty } from '#lib/server/testing/small-county.ts';
import { confirmReset } from './confirm-reset.ts';
import { disownReset } from './disown-reset.ts';
import { makeJoiningCode } from './make-joining-code.ts';
import { openKeptPosts } from './open-kept-posts.ts';
import { resetSignIn } from './reset-sign-in.ts';
import { signInWithPassword } from './sign-in-with-password.ts';

vi.hoisted(() => {
  process.env['SEAL_KEY'] = Buffer.alloc(32, 7).toString('base64');
});
vi.mock('#lib/server/database.ts', () => ({ database: () => Promise.resolve(county.database) }));
vi.mock('#lib/server/today.ts', async () => (await import('#lib/server/testing/clock.ts')).clock.asToday);

let county: SmallCounty;
let accountId: string;
let robin: { accountId: string; personId: string; givenName: string; familyName: string };
const address = '192.0.2.1';
const before = 'lemon ladder quiet otter';
const after = 'walnut meteor basket comet';

beforeEach(async () => {
  county = await freshCounty();
  accountId = randomUUID();
  const personId = county.children.robin;
  robin = { accountId, personId, givenName: 'Robin', familyName: 'Ashby' };
  const passwordHash = await hashPassword(before);
  await asOwner(county.database, { personId, now: clock.at }, (owner) =>
    insertAccount(owner, { accountId, personId, username: 'robin', passwordHash, totpSecret: null })
  );
}, 60_000);
afterEach(() => county.close());

const asWorker = <Result>(personId: string, work: (reader: KnownReader) => Promise<Result>) =>
  county.as('practitioner', personId, work, clock.at);

function makeCode(personId: string, role: PractitionerRole) {
  const wanted = { dataSubjectId: county.children.robin, personId: county.children.robin, role };
  return asWorker(personId, (reader) => makeJoiningCode(reader, wanted));
}

async function reset(by = county.workers.robinsWorker, role: PractitionerRole = 'practitioner') {
  clock.pass({ minutes: 1 });
  const made = await makeCode(by, role);
  if (!made.ok) throw new Error(made.because);
  return resetSignIn(oneTimeCodeHash(made.code.replace(' ', '')), after);
}

const signIn = (password: string) => signInWithPassword({ username: 'robin', password, address });
const noticesOf = (personId: string) => asWorker(personId, listNotices);
const kinds = async () => {
  const events = await asWorker(county.workers.manager, (reader) =>
    listChildEvents(reader, robin.personId, 50)
  );
  return events.map(({ kind }) => kind);
};
const addPasskey = () =>
  atEntrance((entrance) =>
    insertPasskey(entrance, {
      id: 'a-passkey',
      accountId,
      publicKey: new Uint8Array(4),
      counter: 0,
      transports: [],
      backedUp: false
    })
  );

test('a reset gives a new passphrase, ends every session, keeps passkeys, and tells child and manager', async () => {
  await beginSession(fakeCookies(), accountId, 'chrome android');
  await addPasskey();
  expect(await reset()).toMatchObject({ ok: true, accountId });
  expect(await signIn(before)).toMatchObject({ ok: false });
  expect(await signIn(after)).toMatchObject({ ok: true });
  expect(await atEntrance((entrance) => listSessions(entrance, accountId))).toEqual([]);
  expect(await atEntrance((entrance) => listPasskeys(entrance, accountId))).toHaveLength(1);
  const told = { code: 'sign-in-was-reset', details: { workerName: 'Nia Pell', name: 'Robin Ashby' } };
  expect(await county.as('family', robin.personId, listNotices)).toMatchObject([told]);
  expect(await noticesOf(county.workers.manager)).toMatchObject([told]);
  expect(await noticesOf(county.workers.otherTeamsManager)).toEqual([]);
  expect(await kinds()).toEqual(['sign-in-reset', 'joining-code-made']);
});

test('what was kept is sealed until the child says yes', async () => {
  await keepFor(robin, 'My side of it');
  expect(await openKeptPosts(robin)).toHaveLength(1);
  await reset();
  expect(await openKeptPosts(robin)).toEqual([]);
  expect(await confirmReset(robin, false)).toEqual({ ok: true });
  expect(await openKeptPosts(robin)).toMatchObject([{ fields: [['words', 'My side of it']] }]);
  expect((await kinds())[0]).toBe('reset-confirmed');
  expect(await confirmReset(robin, false)).toEqual({ ok: false, because: 'nothing-to-confirm' });
});

test('whoever has a passkey says yes with it, unless a manager made the code', async () => {
  await addPasskey();
  await reset();
  expect(await confirmReset(robin, false)).toEqual({ ok: false, because: 'needs-passkey' });
  expect(await confirmReset(robin, true)).toEqual({ ok: true });
  await reset(county.workers.manager, 'manager');
  expect(await confirmReset(robin, false)).toEqual({ ok: true });
});

test('saying no ends everything that the reset opened, until a manager makes a code', async () => {
  await keepFor(robin, 'My side of it');
  await reset();
  await beginSession(fakeCookies(), accountId, 'chrome android');
  expect(await disownReset(robin)).toEqual({ ok: true });
  expect(await signIn(after)).toMatchObject({ ok: false });
  expect(await atEntrance((entrance) => listSessions(entrance, accountId))).toEqual([]);
  expect(await openKeptPosts(robin)).toEqual([]);
  expect(await confirmReset(robin, true)).toEqual({ ok: false, because: 'nothing-to-confirm' });
  expect((await kinds())[0]).toBe('reset-disowned');
  const told = { code: 'reset-was-disowned', details: { workerName: 'Nia Pell', name: 'Robin Ashby' } };
  expect((await noticesOf(county.workers.manager)).at(-1)).toMatchObject(told);

  const needsManager = { ok: false, because: 'needs-a-manager' };
  expect(await makeCode(county.workers.robinsWorker, 'practitioner')).toEqual(needsManager);
  // Whatever role a page claims, the rows know who asks.
  await expect(makeCode(county.workers.robinsWorker, 'manager')).rejects.toThrow();

  expect(await reset(county.workers.manager, 'manager')).toMatchObject({ ok: true });
  expect(await signIn(after)).toMatchObject({ ok: true });
  expect(await openKeptPosts(robin)).toEqual([]);
  expect(await confirmReset(robin, false)).toEqual({ ok: true });
  expect(await openKeptPosts(robin)).toHaveLength(1);
});

test('a code to replace a sign-in does not work twice, and a weak passphrase leaves it good', async () => {
  const made = await makeCode(county.workers.robinsWorker, 'practitioner');
  if (!made.ok) throw new Error(made.because);
  const codeHash = oneTimeCodeHash(made.code.replace(' ', ''));
  expect(await resetSignIn(codeHash, 'robin robin robin')).toEqual({ ok: false, because: 'too-easy' });
  expect(await signIn(before)).toMatchObject({ ok: true });
  expect(await resetSignIn(codeHash, after)).toMatchObject({ ok: true });
  expect(await resetSignIn(codeHash, before)).toEqual({ ok: false, because: 'code-gone' });
});

test('the events of an account are its own person’s', async () => {
  await reset();
  const events = await asWorker(county.workers.manager, (reader) =>
    listChildEvents(reader, robin.personId, 50)
  );
  expect(events[0]).toMatchObject({ kind: 'sign-in-reset', actorName: 'Robin Ashby' });
  expect(events[0]?.details).toEqual({ madeBy: county.workers.robinsWorker });
});
