import type { ReasonAbout } from './reason.ts';
import { roll, type LastDay } from './roll.ts';

/**
 * The date so many months after a day: the same date, or the last day of the month where that date does not
 * exist (Regulation 1182/71, Article 3(2)(c)).
 */
export function correspondingDate(start: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return start.add({ months }, { overflow: 'constrain' });
}

/** The last day of a period of months: the corresponding date, or the first working day after it. */
export function endOfMonths(start: Temporal.PlainDate, months: number, about: ReasonAbout): LastDay {
  const on = correspondingDate(start, months);
  const { reasons, ...last } = roll(on, about);
  const code = on.day === start.day ? 'corresponding-date' : 'last-day-of-month';
  return { ...last, reasons: [{ about, code, on: on.toString() }, ...reasons] };
}
