import {
  asOwner,
  findAccount,
  insertAccount,
  listChildEvents,
  listSessions,
  sealDrafts
} from '@our-record/database';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { finishSignIn } from './finish-sign-in.ts';
import { atEntrance, tokenHash } from './session-adapter.ts';
import { beginSession, findEvenIfEnded, whoIsSignedIn } from './session.ts';
import { clock } from './testing/clock.ts';
import { fakeCookies } from './testing/fake-cookies.ts';
import { keepFor } from './testing/keep-for.ts';
import { makeSmallCounty, type SmallCounty } from './testing/small-county.ts';

vi.hoisted(() => {
  process.env['SEAL_KEY'] = Buffer.alloc(32, 7).toString('base64');
});
vi.mock('#lib/server/database.ts', () => ({ database: () => Promise.resolve(county.database) }));
vi.mock('#lib/server/today.ts', async () => (await import('#lib/server/testing/clock.ts')).clock.asToday);

let county: SmallCounty;
const robin = randomUUID();
const nia = randomUUID();

beforeAll(async () => {
  county = await makeSmallCounty(clock.at);
  const open = (accountId: string, personId: string, username: string) =>
    asOwner(county.database, { personId, now: clock.at }, (owner) =>
      insertAccount(owner, { accountId, personId, username, passwordHash: null, totpSecret: null })
    );
  await open(robin, county.children.robin, 'robin');
  await open(nia, county.workers.robinsWorker, 'nia');
}, 60_000);
afterAll(() => county.close());
beforeEach(() => clock.pass({ minutes: 20 }));

async function finish(accountId: string, to: string | null, cookies = fakeCookies()): Promise<string> {
  const account = await atEntrance((entrance) => findAccount(entrance, accountId));
  if (account === null) throw new Error('no such account');
  const request = new Request('http://localhost:3000/sign-in', {
    headers: { 'user-agent': 'Firefox/143.0 Android' }
  });
  return finishSignIn({ cookies, request }, account, { by: 'passphrase', to });
}

test('a sign-in has a token of its own, whatever token the browser came with', async () => {
  const cookies = fakeCookies({ session: 'planted-by-somebody-else' });
  await finish(robin, null, cookies);
  const token = cookies.get('session') ?? '';
  expect(token).not.toBe('planted-by-somebody-else');
  expect(token.length).toBeGreaterThanOrEqual(40);
  expect(await whoIsSignedIn(cookies)).toMatchObject({
    username: 'robin',
    side: 'family',
    tokenHash: tokenHash(token)
  });
});

test('a sign-in in the same browser ends the one before', async () => {
  const cookies = fakeCookies();
  await beginSession(cookies, nia, 'chrome mac');
  const before = fakeCookies({ session: cookies.get('session') ?? '' });
  await finish(robin, null, cookies);
  expect(await findEvenIfEnded(before)).toMatchObject({ ended: true });
});

test('the rows hold no token', async () => {
  const cookies = fakeCookies();
  await finish(robin, null, cookies);
  expect(await (await county.database.dump()).text()).not.toContain(cookies.get('session'));
});

test('everybody goes where they were going, on their own side', async () => {
  expect(await finish(robin, '/me/timeline')).toBe('/me/timeline');
  expect(await finish(robin, '/desk')).toBe('/me');
  expect(await finish(nia, '/desk/drafts/1?x=2')).toBe('/desk/drafts/1?x=2');
  expect(await finish(nia, 'https://evil.example')).toBe('/desk');
});

test('a sign-in is an event, and stands in the list with its device', async () => {
  await finish(robin, null);
  const sessions = await atEntrance((entrance) => listSessions(entrance, robin));
  expect(sessions[0]?.device).toBe('firefox android');
  const events = await county.as('practitioner', county.workers.manager, (reader) =>
    listChildEvents(reader, county.children.robin, 1)
  );
  expect(events).toMatchObject([{ kind: 'signed-in', details: { by: 'passphrase' } }]);
});

test('what was kept comes first, and before that the question about a reset', async () => {
  await keepFor({ accountId: robin }, 'My side of it');
  expect(await finish(robin, '/me/timeline')).toBe('/me/kept');
  await atEntrance((entrance) => sealDrafts(entrance, robin));
  expect(await finish(robin, '/me/timeline')).toBe('/me/sign-in/confirm-reset');
});

test('a session ends after twelve hours, however much it is used', async () => {
  const cookies = fakeCookies();
  await finish(nia, null, cookies);
  for (let minutes = 0; minutes < 12 * 60 - 10; minutes += 10) {
    clock.pass({ minutes: 10 });
    expect(await whoIsSignedIn(cookies)).not.toBeNull();
  }
  clock.pass({ minutes: 10 });
  expect(await whoIsSignedIn(cookies)).toBeNull();
});
