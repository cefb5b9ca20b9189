import { expect, test } from 'vitest';
import { wholeNumber } from './whole-number.ts';

test('a whole number is itself, and anything else counts nothing', () => {
  expect(['0', '7', '999999999'].map(wholeNumber)).toEqual([0, 7, 999_999_999]);
  expect(['', '-1', '1.5', '1e3', 'NaN', '9999999999', ' 1'].map(wholeNumber)).toEqual(Array(7).fill(-1));
});
