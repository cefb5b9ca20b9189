import {
  asOwner,
  deleteKeptPost,
  insertAccount,
  listKeptPosts,
  noteKeptPostSent
} from '@our-record/database';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { asAccountHolder } from '#lib/server/as-account-holder.ts';
import { keptPostPurpose } from '#lib/server/late-post.ts';
import { unseal } from '#lib/server/seal.ts';
import { beginSession, endAllSessions } from '#lib/server/session.ts';
import { clock } from '#lib/server/testing/clock.ts';
import { fakeCookies } from '#lib/server/testing/fake-cookies.ts';
import { keepFor, lateEvent } from '#lib/server/testing/keep-for.ts';
import { makeSmallCounty, type SmallCounty } from '#lib/server/testing/small-county.ts';
import { keepLatePost } from './keep-late-post.ts';
import { openKeptPosts } from './open-kept-posts.ts';

vi.hoisted(() => {
  process.env['SEAL_KEY'] = Buffer.alloc(32, 7).toString('base64');
});
vi.mock('#lib/server/database.ts', () => ({ database: () => Promise.resolve(county.database) }));
vi.mock('#lib/server/today.ts', async () => (await import('#lib/server/testing/clock.ts')).clock.asToday);

interface Holder {
  readonly accountId: string;
  readonly personId: string;
}

let county: SmallCounty;
let robin: Holder;
let sam: Holder;
let worker: Holder;
let cookies: ReturnType<typeof fakeCookies>;

beforeAll(async () => {
  county = await makeSmallCounty(clock.at);
  const open = async (personId: string): Promise<Holder> => {
    const accountId = randomUUID();
    await asOwner(county.database, { personId, now: clock.at }, (owner) =>
      insertAccount(owner, { accountId, personId, username: personId, passwordHash: null, totpSecret: null })
    );
    return { accountId, personId };
  };
  robin = await open(county.children.robin);
  sam = await open(county.children.sam);
  worker = await open(county.workers.robinsWorker);
}, 60_000);
afterAll(() => county.close());

beforeEach(async () => {
  clock.pass({ days: 40 });
  cookies = fakeCookies();
  await beginSession(cookies, robin.accountId, 'chrome android');
});

const words = new URLSearchParams({ words: 'It was not like that.' });
const keep = (path = '/me/wrong?/send', form: FormData | URLSearchParams = words) =>
  keepLatePost(lateEvent(path, form, cookies));
const kept = async (holder: Holder) =>
  (await openKeptPosts(holder)).filter((post) => post.keptAt >= keptSince());
const keptSince = () => new Date(clock.at.getTime() - 86_400_000);

test('a post after fifteen idle minutes is kept, with where it was going', async () => {
  clock.pass({ minutes: 16 });
  expect(await keep()).toBe(true);
  expect(await kept(robin)).toMatchObject([
    { path: '/me/wrong?/send', fields: [['words', 'It was not like that.']], files: [], sentAt: null }
  ]);
});

test('nothing is kept while the session lasts, nor once it was ended from elsewhere: that browser may be a thief’s', async () => {
  expect(await keep()).toBe(false);
  await endAllSessions(robin.accountId, null);
  expect(await keep()).toBe(false);
});

test('a day after the end nothing is kept: the browser may be somebody else’s by then', async () => {
  clock.pass({ hours: 24, minutes: 15 });
  expect(await keep()).toBe(false);
});

test('nothing is kept for a browser that never signed in, or with a token made up', async () => {
  expect(await keepLatePost(lateEvent('/me/wrong', words, fakeCookies()))).toBe(false);
  expect(await keepLatePost(lateEvent('/me/wrong', words, fakeCookies({ session: 'a'.repeat(40) })))).toBe(
    false
  );
});

test('it opens for its own person and for nobody else', async () => {
  clock.pass({ minutes: 16 });
  await keep();
  const [post] = await kept(robin);
  expect(await kept(sam)).toEqual([]);
  expect(await kept(worker)).toEqual([]);
  const id = post?.id ?? '';
  expect(
    await asAccountHolder(sam.personId, (holder) => noteKeptPostSent(holder, sam.accountId, id))
  ).toBeNull();
  expect(await asAccountHolder(sam.personId, (holder) => deleteKeptPost(holder, sam.accountId, id))).toBe(
    false
  );
  expect(await kept(robin)).toHaveLength(1);
});

test('in the rows it is sealed, and the seal names its account', async () => {
  await keepFor(robin, 'Unmistakable words about Tuesday');
  const rows = await (await county.database.dump()).text();
  expect(rows).not.toContain('Unmistakable words');
  const [post] = await asAccountHolder(robin.personId, (holder) => listKeptPosts(holder, robin.accountId));
  const sealed = post?.sealed ?? new Uint8Array();
  expect(unseal(keptPostPurpose(robin.accountId), sealed)).toContain('Unmistakable words');
  expect(() => unseal(keptPostPurpose(sam.accountId), sealed)).toThrow();
});

test('passwords are never kept, files only by name', async () => {
  clock.pass({ minutes: 16 });
  const form = new FormData();
  form.set('words', 'Hear me out.');
  form.set('current-passphrase', 'lemon ladder quiet otter');
  form.set('password', 'harbour');
  form.set('postcode', 'HD1 2AB');
  form.set('photo', new File(['picture'], 'drawing.png'));
  expect(await keep('/me/wrong', form)).toBe(true);
  const [post] = await kept(robin);
  expect(post?.fields).toEqual([
    ['words', 'Hear me out.'],
    ['postcode', 'HD1 2AB']
  ]);
  expect(post?.files).toEqual(['drawing.png']);
});

test('what is posted to one’s own sign-in is not kept, nor to the other side, nor nothing at all', async () => {
  clock.pass({ minutes: 16 });
  expect(await keep('/me/sign-in?/change')).toBe(false);
  expect(await keep('/me/sign-in/confirm-reset?/yes')).toBe(false);
  expect(await keep('/desk/drafts/1')).toBe(false);
  expect(await keep('/me/wrong', new URLSearchParams({ words: '  ' }))).toBe(false);
  expect(await keep('/me?/put-away', new URLSearchParams({ notice: randomUUID() }))).toBe(false);
});

test('too long a post is not kept, and of many the newest twenty are', async () => {
  clock.pass({ minutes: 16 });
  expect(await keep('/me/wrong', new URLSearchParams({ words: 'x'.repeat(600_000) }))).toBe(false);
  for (let n = 1; n <= 22; n++) {
    clock.pass({ seconds: 1 });
    expect(await keep('/me/wrong', new URLSearchParams({ words: `number ${String(n)}` }))).toBe(true);
  }
  const posts = await openKeptPosts(robin);
  expect(posts).toHaveLength(20);
  expect(posts[0]?.fields).toEqual([['words', 'number 22']]);
});

test('after thirty days it is gone', async () => {
  clock.pass({ minutes: 16 });
  await keep();
  clock.pass({ days: 31 });
  await keepFor(sam, 'Something else');
  expect(await openKeptPosts(robin)).toEqual([]);
});
