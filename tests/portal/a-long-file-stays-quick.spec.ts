import { expect, test } from '@playwright/test';
import { countQuestions, type QuestionCounter } from './support/count-questions.ts';
import { median, timeOf } from './support/time-of.ts';
import { shareMany } from './support/share-many.ts';
import { engines, startPortal, type Portal } from './support/start-portal.ts';
import { Visitor } from './support/visitor.ts';

if (!engines.includes('postgresql')) throw new Error('not run: TEST_DATABASE_URL names no PostgreSQL server');

let portal: Portal;
let counter: QuestionCounter;
let kayleigh: Visitor;

test.beforeAll(async () => {
  portal = await startPortal('postgresql', async (url) => {
    counter = await countQuestions(url);
    return counter.url;
  });
  kayleigh = new Visitor(portal);
  await kayleigh.signIn('kayleigh');
});

test.afterAll(async () => {
  await portal.stop();
  await counter.close();
});

async function questionsOf(path: string): Promise<number> {
  await kayleigh.ask(path);
  counter.take();
  expect((await kayleigh.ask(path)).status).toBe(200);
  return counter.take();
}

test('2,000 shared copies cost no more questions than a few, and a record page opens in under 50 ms', async () => {
  test.setTimeout(120_000);
  const url = portal.databaseUrl ?? '';
  const one = await shareMany(url, 'kayleigh-marsh', 1);
  const before = {
    record: await questionsOf(`/me/record/${one}?now`),
    timeline: await questionsOf('/me/timeline')
  };
  const last = await shareMany(url, 'kayleigh-marsh', 2_000);
  const after = {
    record: await questionsOf(`/me/record/${last}?now`),
    timeline: await questionsOf('/me/timeline')
  };
  expect(after).toEqual(before);

  const record = await timeOf(60, () => kayleigh.ask(`/me/record/${last}?now`));
  const timeline = await timeOf(60, () => kayleigh.ask('/me/timeline'));
  console.info(
    `2,000 copies: record page ${median(record).toFixed(1)} ms, timeline ${median(timeline).toFixed(1)} ms (median of 60); ` +
      `${String(after.record)} and ${String(after.timeline)} questions`
  );
  expect(median(record)).toBeLessThan(50);
  expect(median(timeline)).toBeLessThan(150);
});
