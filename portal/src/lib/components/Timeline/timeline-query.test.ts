import { expect, test } from 'vitest';
import { isFiltered, isSearched, readTimelineQuery, timelineAddress } from './timeline-query.ts';

const read = (address: string): ReturnType<typeof readTimelineQuery> =>
  readTimelineQuery(new URL(address, 'http://localhost').searchParams);

test('what an address asks is read back from it', () => {
  const filter = {
    kind: 'visit',
    who: 'Ms Khan, class teacher',
    year: 2019,
    words: 'cat & dog',
    unopened: true
  } as const;
  expect(read(timelineAddress('a-child', filter, 3))).toEqual({ ...filter, page: 2 });
  expect(read(timelineAddress(null, { earlierVersions: true }, 1))).toEqual({ earlierVersions: true });
});

test('an address that asks nothing stays bare', () => {
  expect(timelineAddress(null, {}, 1)).toBe('/me/timeline');
});

test.each([
  '?kind=secret',
  '?year=banana',
  '?year=99999',
  '?year=-1',
  '?page=0',
  '?page=1',
  '?page=-3',
  '?page=1e9',
  '?words=%20%20',
  '?who=',
  '?unopened=1'
])('%s is as if it had not been asked', (asked) => {
  expect(read(asked)).toEqual({});
});

test('words are cut to a length that a database likes', () => {
  expect(read(`?words=${'a'.repeat(5000)}`).words).toHaveLength(200);
});

test('a page is not something looked for', () => {
  expect(isFiltered({ page: 4 })).toBe(false);
  expect(isFiltered({ year: 2019 })).toBe(true);
});

test('what is new is looked for, but needs no search form', () => {
  expect(isFiltered({ unopened: true })).toBe(true);
  expect(isSearched({ unopened: true })).toBe(false);
  expect(isSearched({ unopened: true, words: 'cat' })).toBe(true);
});
