import { expect, test } from 'vitest';
import { erasOf } from './eras.ts';

const entry = (happenedOn: string): { happenedOn: string } => ({ happenedOn });

test('the last twelve months are now; the day a year ago is already before', () => {
  const eras = erasOf([entry('2026-11-22'), entry('2025-11-23'), entry('2025-11-22')], '2026-11-22');
  expect(eras).toEqual([
    {
      time: 'now',
      years: [
        { year: 2026, entries: [entry('2026-11-22')] },
        { year: 2025, entries: [entry('2025-11-23')] }
      ]
    },
    { time: 'before', years: [{ year: 2025, entries: [entry('2025-11-22')] }] }
  ]);
});

test('a time without entries has no heading', () => {
  expect(erasOf([entry('2018-06-03')], '2026-11-22').map((era) => era.time)).toEqual(['before']);
  expect(erasOf([], '2026-11-22')).toEqual([]);
});

test('entries of one year stay in their order', () => {
  const entries = [entry('2018-12-01'), entry('2018-06-03'), entry('2017-01-01')];
  expect(erasOf(entries, '2026-11-22')[0]?.years).toEqual([
    { year: 2018, entries: entries.slice(0, 2) },
    { year: 2017, entries: entries.slice(2) }
  ]);
});
