import type { BankHolidayCode } from './bank-holidays/bank-holiday.ts';
import type { Moment } from './london.ts';
import type { PeriodCode } from './periods/period.ts';

/**
 * Every step that the working of an answer can show. `on` is the day in the comment; where the hour matters, `at`
 * is the instant.
 */
export const reasonCodes = [
  /** It was received (`on`, `at`): the day counts from which the period runs, weekend or not. */
  'received',
  /** `period` is the law that applies, in force from `on`. */
  'period-applies',
  /** `period` is counted as it stands, and bound nobody yet: it is in force from `on`. */
  'period-not-yet-in-force',
  /** Received under `period`, and not over when other law came into force, `on`. No transitional text was seen. */
  'straddles-commencement',

  /** Information to establish identity was asked for (`on`, `at`). What came of it follows. */
  'identity-asked',
  /** It was received (`on`, `at`): the month starts afresh. */
  'identity-received',
  /** It is still awaited, since `on`: the month has not begun. */
  'identity-outstanding',
  /** No effect: it was asked for before the request was received, `on`. */
  'identity-asked-before-request',
  /** No effect: the month then running had ended, `on`. */
  'identity-asked-too-late',
  /** No effect: what is said to have been received came before it was asked for, `on`. */
  'identity-received-before-asked',
  /** The period runs from `on`. */
  'starts',

  /** The same date, so many months later, is `on`. */
  'corresponding-date',
  /** That date does not exist; the last day of its month is `on`. */
  'last-day-of-month',
  /** The last of the days counted is `on`. */
  'days-counted',
  /** The hours counted end `on`, `at`. */
  'hours-counted',
  /** Not a working day: `on` is a Saturday. */
  'saturday',
  /** Not a working day: `on` is a Sunday. */
  'sunday',
  /** Not a working day: `on` is `holiday`, or, where `substitute` is true, the day in its place. */
  'bank-holiday',
  /** The last day is `on`. */
  'ends',
  /** The bank holidays of the year of `on` are not published yet; the rule stood in for them. */
  'bank-holidays-not-published',

  /** Notice of further time was given (`on`, `at`). What came of it follows. */
  'notice-given',
  /** It stands: the last day is now `on`. */
  'notice-stands',
  /** It was given before the month started afresh, `on`, and further time is counted from there. */
  'notice-outlives-restart',
  /** No effect: it gave no reasons. */
  'notice-without-reasons',
  /** No effect: the month had ended, `on`. */
  'notice-too-late',
  /** No effect: it was given before the request was received, `on`. */
  'notice-before-request',
  /** Not decided: the month has not begun, as identity is awaited since `on`. */
  'notice-awaits-identity',

  /** The last day, all considered, is `on`; `at` is the first instant that is too late. */
  'last-day',
  /** Answered (`on`, `at`) in time. */
  'answered-in-time',
  /** Answered (`on`, `at`) too late. */
  'answered-late',
  /** The answer is said to have been given (`on`, `at`) before the request was received: not judged. */
  'answered-before-request',
  /** Answered (`on`, `at`) while identity was awaited: there was no last day to be late for. */
  'answered-while-identity-outstanding'
] as const;

export type ReasonCode = (typeof reasonCodes)[number];

/** Which part of the answer a step belongs to, so that a page can show the working of one of them. */
export type ReasonAbout = 'start' | 'due' | 'further-time' | 'answer';

/** One step of the working: a code and dates. The words for it are the reader's language's. */
export interface Reason {
  readonly about: ReasonAbout;
  readonly code: ReasonCode;
  /** Day in London, `YYYY-MM-DD`. */
  readonly on: string;
  /** ISO instant in UTC. */
  readonly at?: string;
  readonly period?: PeriodCode;
  readonly holiday?: BankHolidayCode;
  readonly substitute?: boolean;
}

/** A step of which the hour matters. For `last-day` the instant is the first after the day. */
export function stepAt(about: ReasonAbout, code: ReasonCode, { on, at }: Moment): Reason {
  return { about, code, on: on.toString(), at: at.toString() };
}
