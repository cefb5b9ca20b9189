import { expect, test } from 'vitest';
import { makeOneTimeCode, readOneTimeCode } from './one-time-code.ts';

test('a code is ten characters in two groups, none a vowel and none of two that look alike', () => {
  for (let time = 0; time < 500; time++)
    expect(makeOneTimeCode()).toMatch(/^[346789CDFGHJKMNPQRTVWXY]{5} [346789CDFGHJKMNPQRTVWXY]{5}$/);
});

test('a made code is read back however it is typed', () => {
  const code = makeOneTimeCode();
  const bare = code.replace(' ', '');
  for (const typed of [
    code,
    bare,
    bare.toLowerCase(),
    [...bare].join('-'),
    ` ${code}\n`,
    bare.replaceAll('8', 'b')
  ])
    expect(readOneTimeCode(typed)).toBe(bare);
});

test.each(['', 'K7RTM', 'K7RTM 94WQXX', 'K7RTM 94WQO', 'AEIOU AEIOU', '❤❤❤❤❤❤❤❤❤❤'])(
  '%j can be no code',
  (typed) => {
    expect(readOneTimeCode(typed)).toBeNull();
  }
);
