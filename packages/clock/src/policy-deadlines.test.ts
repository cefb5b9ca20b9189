import { describe, expect, test } from 'vitest';
import { answerTargetOn } from './answer-target-on.ts';
import { caseSummaryDeadline } from './case-summary-deadline.ts';
import { writingUpDeadline } from './writing-up-deadline.ts';

describe('writing up', () => {
  test('shows its working', () => {
    expect(writingUpDeadline({ happenedAt: '2026-10-24T22:30:00Z' })).toEqual({
      dueAt: '2026-10-25T22:30:00Z',
      reasons: [
        { about: 'start', code: 'period-applies', on: '2020-06-01', period: 'writing-up' },
        { about: 'start', code: 'starts', on: '2026-10-24', at: '2026-10-24T22:30:00Z' },
        { about: 'due', code: 'hours-counted', on: '2026-10-25', at: '2026-10-25T22:30:00Z' }
      ]
    });
  });

  test.each([
    ['a day in winter', '2026-01-14', '2026-01-16T00:00:00Z'],
    ['a day in summer', '2026-07-14', '2026-07-15T23:00:00Z'],
    ['the day before the clocks go forward', '2026-03-28', '2026-03-30T00:00:00Z']
  ])('an event on %s', (_what, happenedOn, dueAt) => {
    expect(writingUpDeadline({ happenedOn }).dueAt).toBe(dueAt);
  });

  test('refuses what is no instant and no day', () => {
    expect(() => writingUpDeadline({ happenedAt: '2026-07-14' })).toThrow(RangeError);
    expect(() => writingUpDeadline({ happenedOn: '2026-07-14T10:00:00Z' })).toThrow(
      /^happenedOn must be a day/
    );
    expect(() => writingUpDeadline({ happenedOn: null as unknown as string })).toThrow(TypeError);
  });
});

describe('the case summary', () => {
  test('shows its working', () => {
    expect(caseSummaryDeadline({ lastSummaryOn: '2026-11-30' })).toEqual({
      dueOn: '2027-02-28',
      reasons: [
        { about: 'start', code: 'period-applies', on: '2020-06-01', period: 'case-summary' },
        { about: 'start', code: 'starts', on: '2026-11-30' },
        { about: 'due', code: 'last-day-of-month', on: '2027-02-28' },
        { about: 'due', code: 'ends', on: '2027-02-28' }
      ]
    });
  });

  test.each(['2026-02-29', '2026-2-28', '26-02-28', '', '1977-12-31', '9999-01-01', '+012026-01-01'])(
    'refuses %o',
    (lastSummaryOn) => {
      expect(() => caseSummaryDeadline({ lastSummaryOn })).toThrow(RangeError);
    }
  );
});

test('the day to aim at is 28 days from the start, whatever day that is', () => {
  expect(answerTargetOn('2026-09-14')).toBe('2026-10-12');
  expect(answerTargetOn('2026-11-27')).toBe('2026-12-25');
  expect(() => answerTargetOn('2026-09-31')).toThrow(/^startOn must be a day/);
});
