import type { BankHoliday } from './bank-holiday.ts';
import { bankHolidaysByRule } from './by-rule.ts';
import { firstPublishedYear, lastPublishedYear, publishedBankHolidays } from './published.ts';

/** Kept, because a year's rule takes longer to work out than everything else about a deadline. */
const kept = new Map<number, ReadonlyMap<string, BankHoliday>>();

/** The bank holiday of England and Wales that a day is, or `null`. */
export function bankHolidayOn(day: Temporal.PlainDate): BankHoliday | null {
  let year = kept.get(day.year);
  if (!year) {
    year = new Map(bankHolidaysOf(day.year).map((holiday) => [holiday.on, holiday]));
    kept.set(day.year, year);
  }
  return year.get(day.toString()) ?? null;
}

/** Are the bank holidays of the day's year published? Otherwise an answer that rests on the day is provisional. */
export function isPublished(day: Temporal.PlainDate): boolean {
  return firstPublishedYear <= day.year && day.year <= lastPublishedYear;
}

function bankHolidaysOf(year: number): readonly BankHoliday[] {
  return firstPublishedYear <= year && year <= lastPublishedYear
    ? publishedBankHolidays.filter(({ on }) => on.startsWith(`${String(year)}-`))
    : bankHolidaysByRule(year);
}
