import { expect, test } from 'vitest';
import { leftBehindCodes } from '#lib/server/bring-in/left-behind.ts';
import { leftBehindInWords } from './left-behind-words.ts';
import { ageOn, counted, dayInShort, whenInShort } from './when.ts';

test('ages change on birthdays, and on 1 March for a birthday that most years lack', () => {
  expect(ageOn('2014-03-02', '2026-03-01')).toBe(11);
  expect(ageOn('2014-03-02', '2026-03-02')).toBe(12);
  expect(ageOn('2012-02-29', '2026-02-28')).toBe(13);
  expect(ageOn('2012-02-29', '2026-03-01')).toBe(14);
});

test('instants are in London, days are in no zone', () => {
  expect(whenInShort(new Date('2026-06-10T23:30:00Z'))).toBe('11 Jun 2026, 00:30');
  expect(dayInShort('2026-09-01')).toBe('1 Sep 2026');
});

test('counts and nouns agree', () => {
  expect(counted(1, 'copy', 'copies')).toBe('1 copy');
  expect(counted(0, 'draft')).toBe('0 drafts');
});

test('every code of what is left behind has words of its own', () => {
  const said = leftBehindInWords(leftBehindCodes.map((what) => ({ what, count: 2 })));
  expect(new Set(said).size).toBe(leftBehindCodes.length);
  expect(leftBehindInWords([{ what: 'picture', count: 1 }])).toEqual(['1 picture was left behind']);
});
