import { check } from '@our-record/checker';
import { expect, test } from 'vitest';
import { checkerFuzz } from './checker-fuzz.ts';

const seed = 20_261_122;
/** Each planted fault is found within a second; the rest is for cutting down on a busy machine. */
const minutes = 0.1;

test('the checker holds for a moment', () => {
  expect(checkerFuzz(seed, 0.02)).toMatchObject({ holds: true, details: '' });
});

test.each<[string, typeof check, string]>([
  [
    'an exception',
    (text) => {
      if (text.includes('(')) throw new Error('a bracket');
      return check(text);
    },
    'Text: "("\nError: a bracket'
  ],
  [
    'an empty span',
    (text) => check(text).map((finding) => ({ ...finding, end: finding.start })),
    'a span is misplaced'
  ],
  ['a finding that LiveChecker does not have', (text) => check(text).slice(1), 'LiveChecker is unlike check']
])(`%s is told, with the smallest text (seed ${seed})`, (_, broken, told) => {
  const { holds, details } = checkerFuzz(seed, minutes, broken);
  expect(holds).toBe(false);
  expect(details).toContain(told);
});
