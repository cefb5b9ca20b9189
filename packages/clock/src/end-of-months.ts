import type { Reason, ReasonAbout } from './reason.ts';
import { roll, type LastDay } from './roll.ts';

/**
 * The date so many months after a day: the same date, or the last day of the month where that date does not
 * exist (Regulation 1182/71, Article 3(2)(c)).
 */
export function correspondingDate(start: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return start.add({ months }, { overflow: 'constrain' });
}

/** The step of the working that says which of the two it was. */
export function dateStep(start: Temporal.PlainDate, end: Temporal.PlainDate, about: ReasonAbout): Reason {
  const code = end.day === start.day ? 'corresponding-date' : 'last-day-of-month';
  return { about, code, on: end.toString() };
}

/** The last day of a period of months: the corresponding date, or the first working day after it. */
export function endOfMonths(start: Temporal.PlainDate, months: number, about: ReasonAbout): LastDay {
  const end = correspondingDate(start, months);
  const { reasons, ...last } = roll(end, about);
  return { ...last, reasons: [dateStep(start, end, about), ...reasons] };
}
