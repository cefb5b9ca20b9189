import { expect, test } from 'vitest';
import { dayAndYear, dayInWords, dayOfYear, timeInWords, yearBefore } from './day-in-words.ts';

test.each([
  ['2025-03-03', 'Monday 3 March 2025'],
  // The night the clocks go forward, and a day that UTC and London could count differently.
  ['2025-03-30', 'Sunday 30 March 2025'],
  ['2026-07-01', 'Wednesday 1 July 2026'],
  ['2024-02-29', 'Thursday 29 February 2024']
])('%s is %s', (day, words) => {
  expect(dayInWords(day, 'en')).toBe(words);
});

test('a line under its year leaves the year out, and a sentence does not', () => {
  expect(dayOfYear('2025-03-03', 'en')).toBe('3 March');
  expect(dayAndYear('2025-03-03', 'en')).toBe('3 March 2025');
});

test.each([
  ['09:25:00', '9:25 am'],
  ['15:45', '3:45 pm'],
  ['00:05:00', '12:05 am']
])('%s is %s', (time, words) => {
  expect(timeInWords(time, 'en').replace(/\s/g, ' ')).toBe(words);
});

test('another language writes its own way', () => {
  expect(dayAndYear('2025-03-03', 'pl')).toBe('3 marca 2025');
});

test.each([
  ['2026-11-22', '2025-11-22'],
  ['2024-02-29', '2023-02-28'],
  ['2025-02-28', '2024-02-28']
])('a year before %s was %s', (day, before) => {
  expect(yearBefore(day)).toBe(before);
});
