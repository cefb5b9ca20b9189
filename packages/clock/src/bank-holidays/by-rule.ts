import type { BankHoliday, BankHolidayCode } from './bank-holiday.ts';
import { easterSunday } from './easter-sunday.ts';

const monday = 1;
const saturday = 6;

/**
 * The bank holidays of England and Wales in a year, as custom, the Banking and Financial Dealings Act 1971
 * (section 1 and Schedule 1, paragraph 1) and the yearly proclamations make them. It holds from 1978, the first
 * year of the early May holiday. What is proclaimed once, or moved, is not in it: an answer that rests on it is
 * provisional.
 */
export function bankHolidaysByRule(year: number): BankHoliday[] {
  const easter = easterSunday(year);
  const found = [
    { on: easter.subtract({ days: 2 }), holiday: 'good-friday' },
    { on: easter.add({ days: 1 }), holiday: 'easter-monday' },
    { on: firstMonday(year, 5), holiday: 'early-may' },
    { on: lastMondayOfThirtyOne(year, 5), holiday: 'spring' },
    { on: lastMondayOfThirtyOne(year, 8), holiday: 'summer' }
  ] satisfies { on: Temporal.PlainDate; holiday: BankHolidayCode }[];

  const newYear = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const christmas = Temporal.PlainDate.from({ year, month: 12, day: 25 });
  const boxing = christmas.add({ days: 1 });
  return [
    listed(newYear, newYear.dayOfWeek < saturday ? newYear : mondayAfter(newYear), 'new-years-day'),
    ...found.map(({ on, holiday }) => listed(on, on, holiday)),
    listed(
      christmas,
      christmas.dayOfWeek < saturday ? christmas : christmas.with({ day: 27 }),
      'christmas-day'
    ),
    // The 28th, as the 27th is then Christmas Day's substitute, or a Sunday.
    listed(boxing, boxing.dayOfWeek < saturday ? boxing : boxing.with({ day: 28 }), 'boxing-day')
  ].toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

function listed(falls: Temporal.PlainDate, kept: Temporal.PlainDate, holiday: BankHolidayCode): BankHoliday {
  return { on: kept.toString(), holiday, substitute: !kept.equals(falls) };
}

function mondayAfter(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.add({ days: 8 - day.dayOfWeek });
}

function firstMonday(year: number, month: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.dayOfWeek === monday ? first : mondayAfter(first);
}

function lastMondayOfThirtyOne(year: number, month: number): Temporal.PlainDate {
  const last = Temporal.PlainDate.from({ year, month, day: 31 });
  return last.subtract({ days: last.dayOfWeek - monday });
}
