import { expect, test } from 'vitest';
import { afterKey, longestPause, noPresses, pressesToLeave } from './shift-presses.ts';

function press(keys: readonly (readonly [key: string, at: number])[]): number {
  return keys.reduce((presses, [key, at]) => afterKey(presses, key, at), noPresses).count;
}

test('three presses in time are enough', () => {
  expect(
    press([
      ['Shift', 0],
      ['Shift', longestPause],
      ['Shift', 2 * longestPause]
    ])
  ).toBe(pressesToLeave);
});

test('a press that comes too late begins anew', () => {
  expect(
    press([
      ['Shift', 0],
      ['Shift', 100],
      ['Shift', 101 + longestPause]
    ])
  ).toBe(1);
});

test('another key between them ends the row, so that writing capitals never leaves', () => {
  expect(
    press([
      ['Shift', 0],
      ['Shift', 100],
      ['a', 150],
      ['Shift', 200]
    ])
  ).toBe(1);
});

test('the first press counts whenever it comes', () => {
  expect(press([['Shift', 60_000]])).toBe(1);
});
