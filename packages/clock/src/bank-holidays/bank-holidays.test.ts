import { describe, expect, test } from 'vitest';
import { bankHolidayOn, isPublished } from './bank-holiday-on.ts';
import { bankHolidaysByRule } from './by-rule.ts';
import { easterSunday } from './easter-sunday.ts';
import { firstPublishedYear, lastPublishedYear, publishedBankHolidays } from './published.ts';

const day = (on: string): Temporal.PlainDate => Temporal.PlainDate.from(on);
const days = (year: number): string[] => bankHolidaysByRule(year).map(({ on }) => on);

test.each([
  // The two ends that Easter can fall on, and the years about us.
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1978, '1978-03-26'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2029, '2029-04-01'],
  [2030, '2030-04-21'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2285, '2285-03-22']
])('Easter Sunday of %i is %s', (year, on) => {
  expect(easterSunday(year).toString()).toBe(on);
});

test('Easter is a Sunday between 22 March and 25 April, in 5,700 years', () => {
  const found = new Set<string>();
  for (let year = 1978; year < 1978 + 5_700; year++) {
    const easter = easterSunday(year);
    expect(easter.dayOfWeek).toBe(7);
    found.add(easter.toString().slice(5));
  }
  const sorted = [...found].toSorted();
  expect([sorted[0], sorted.at(-1), sorted.length]).toEqual(['03-22', '04-25', 35]);
});

describe('the rule', () => {
  test.each([
    ['Christmas Day on a Friday', 2026, ['2026-12-25', '2026-12-28']],
    ['Christmas Day on a Saturday', 2027, ['2027-12-27', '2027-12-28']],
    ['Christmas Day on a Sunday', 2033, ['2033-12-26', '2033-12-27']],
    ['Christmas Day on a Monday', 2028, ['2028-12-25', '2028-12-26']]
  ])('%s', (_what, year, expected) => {
    expect(days(year).slice(-2)).toEqual(expected);
  });

  test.each([
    ['on a Friday', 2027, '2027-01-01'],
    ['on a Saturday', 2028, '2028-01-03'],
    ['on a Sunday', 2034, '2034-01-02']
  ])('New Year’s Day %s', (_what, year, expected) => {
    expect(days(year)[0]).toBe(expected);
  });

  test('gives eight different weekdays, every year', () => {
    for (let year = 1978; year < 2400; year++) {
      const holidays = days(year);
      expect(new Set(holidays).size).toBe(8);
      expect(holidays.filter((on) => day(on).dayOfWeek > 5 || day(on).year !== year)).toEqual([]);
    }
  });
});

describe('the published list', () => {
  const years = Array.from(
    { length: lastPublishedYear - firstPublishedYear + 1 },
    (_, index) => firstPublishedYear + index
  );
  const published = (year: number) => publishedBankHolidays.filter(({ on }) => day(on).year === year);
  const proclaimed = {
    2020: { added: ['2020-05-08 early-may'], missing: ['2020-05-04 early-may'] },
    2022: {
      added: ['2022-06-02 spring', '2022-06-03 platinum-jubilee', '2022-09-19 state-funeral'],
      missing: ['2022-05-30 spring']
    },
    2023: { added: ['2023-05-08 coronation'], missing: [] }
  } as Readonly<Record<number, { added: string[]; missing: string[] }>>;

  test.each(years)('of %i differs from the rule by what was proclaimed, and by nothing else', (year) => {
    const line = ({ on, holiday, substitute }: { on: string; holiday: string; substitute: boolean }) =>
      `${on} ${holiday}${substitute ? ' (substitute)' : ''}`;
    const listed = published(year).map(line);
    const ruled = bankHolidaysByRule(year).map(line);
    expect({
      added: listed.filter((one) => !ruled.includes(one)),
      missing: ruled.filter((one) => !listed.includes(one))
    }).toEqual(proclaimed[year] ?? { added: [], missing: [] });
  });

  test('is in order, has no day twice, and none at a weekend', () => {
    const listed = publishedBankHolidays.map(({ on }) => on);
    expect(listed).toEqual([...new Set(listed)].toSorted());
    expect(listed.filter((on) => day(on).dayOfWeek > 5)).toEqual([]);
    expect(publishedBankHolidays).toHaveLength(10 * 8 + 3);
  });

  test.each(['2026-06-15', '2025-08-04', '2025-03-17', '2026-01-02', '2026-11-30', '2026-07-13'])(
    'knows that %s is a holiday in Scotland or Northern Ireland only',
    (on) => {
      expect(bankHolidayOn(day(on))).toBeNull();
    }
  );
});

describe('looking a day up', () => {
  test('finds the published day before the ruled one', () => {
    expect(bankHolidayOn(day('2022-05-30'))).toBeNull();
    expect(bankHolidayOn(day('2022-06-02'))).toEqual({
      on: '2022-06-02',
      holiday: 'spring',
      substitute: false
    });
  });

  test('answers by rule outside the list', () => {
    expect(bankHolidayOn(day('2029-03-30'))?.holiday).toBe('good-friday');
    expect(bankHolidayOn(day('2018-12-26'))?.holiday).toBe('boxing-day');
  });

  test.each([
    ['2018-12-31', false],
    ['2019-01-01', true],
    ['2028-12-31', true],
    ['2029-01-01', false]
  ])('%s published: %s', (on, expected) => {
    expect(isPublished(day(on))).toBe(expected);
  });
});
