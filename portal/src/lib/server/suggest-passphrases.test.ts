import { expect, test } from 'vitest';
import { easyWords } from './easy-words.ts';
import { checkPassphrase } from './passphrase-strength.ts';
import { suggestPassphrases, suggestUsernames } from './suggest-passphrases.ts';
import { checkUsername } from './username.ts';

test('there are enough words, each once, each easily typed', () => {
  expect(easyWords.length).toBeGreaterThanOrEqual(400);
  expect(new Set(easyWords).size).toBe(easyWords.length);
  expect(easyWords.filter((word) => !/^[a-z]{4,9}$/.test(word))).toEqual([]);
});

test('every suggested passphrase is good enough, and no two are the same', () => {
  const many = Array.from({ length: 100 }, suggestPassphrases).flat();
  expect(many.filter((one) => !checkPassphrase(one, []).ok)).toEqual([]);
  expect(new Set(many).size).toBe(many.length);
  expect(many.every((one) => one.split(' ').length === 4)).toBe(true);
});

test('every suggested username can be one', () => {
  expect(suggestUsernames().map((one) => checkUsername(one).ok)).toEqual([true, true, true]);
});
