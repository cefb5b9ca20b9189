import { correspondingDate, dateStep } from './end-of-months.ts';
import { lawOn } from './in-force.ts';
import { caseSummary } from './periods/case-summary.ts';
import { readDay } from './read-day.ts';
import type { Reason } from './reason.ts';

/** The day, `YYYY-MM-DD`, of the last summary; of the first, the day on which the case was opened. */
export interface LastSummary {
  readonly lastSummaryOn: string;
}

export interface CaseSummaryDeadline {
  /** Last day, `YYYY-MM-DD`; it may be a weekend or a holiday. */
  readonly dueOn: string;
  /** The working, in order. */
  readonly reasons: readonly Reason[];
}

/**
 * By when a case is to be summarised again (policy, section 5.5), and the working.
 *
 * @throws TypeError when `lastSummaryOn` is not a string; RangeError when it is not a day, or lies outside the
 *   years 1978 to 9998.
 */
export function caseSummaryDeadline({ lastSummaryOn }: LastSummary): CaseSummaryDeadline {
  const start = readDay('lastSummaryOn', lastSummaryOn);
  const due = correspondingDate(start, caseSummary.length.months);
  return {
    dueOn: due.toString(),
    reasons: [
      lawOn(caseSummary, start),
      { about: 'start', code: 'starts', on: start.toString() },
      dateStep(start, due, 'due'),
      { about: 'due', code: 'ends', on: due.toString() }
    ]
  };
}
