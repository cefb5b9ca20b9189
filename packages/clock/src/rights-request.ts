import type { Period } from './periods/period.ts';
import type { Reason } from './reason.ts';

/** Information asked for because there was a reasonable doubt who the person is (UK GDPR, Article 12(6)). */
export interface IdentityRequest {
  /** ISO instant. */
  readonly askedAt: string;
  /** ISO instant at which the information came, whenever somebody finished checking it; missing while awaited. */
  readonly receivedAt?: string | null;
}

/** A notice that the answer will take up to two months more. */
export interface FurtherTimeNotice {
  /** ISO instant at which it was given to the person. */
  readonly givenAt: string;
  /** As told to the person. Without a letter or a figure in it, none were given. */
  readonly reasons: string | null;
}

/** What happened to a request under Articles 15 to 22 of the UK GDPR; for us, to put a record right (Article 16). */
export interface RightsRequest {
  /** ISO instant at which it reached the council, by any channel and any of its people. */
  readonly receivedAt: string;
  /** In any order. */
  readonly identityRequests: readonly IdentityRequest[];
  readonly furtherTimeNotice?: FurtherTimeNotice | null;
  /** ISO instant at which the answer was given. */
  readonly respondedAt?: string | null;
}

/** By when a request is to be answered. Days are London's, `YYYY-MM-DD`; instants are ISO, in UTC. */
export interface RightsRequestDeadline {
  /** Day from which the month runs; `null` while identity is awaited, and then so is every day below. */
  readonly startOn: string | null;
  /** Last day of the month. */
  readonly dueOn: string | null;
  /** Last day of the three months that a valid notice gives, whether one was given or not. */
  readonly furtherTimeDueOn: string | null;
  /** Last day, after considering the notice. */
  readonly effectiveDueOn: string | null;
  /** Does the notice stand? `null` without one, and while identity is awaited and a notice with reasons waits too. */
  readonly furtherTimeValid: boolean | null;
  /** First instant that is too late for an answer. */
  readonly tooLateAt: string | null;
  /** Was the answer in time? `null` without one, or without a day by which to judge it. */
  readonly inTime: boolean | null;
  /** The working, in order. */
  readonly reasons: readonly Reason[];
  /** `dueOn` or `furtherTimeDueOn` rests on bank holidays that are not published yet. */
  readonly provisional: boolean;
}

/** A period for the answer to a request. */
export interface RightsRequestPeriod extends Period<
  { months: number },
  RightsRequest,
  RightsRequestDeadline
> {
  /** Counted from the same start, where there is further time. */
  readonly lengthWithFurtherTime: { readonly months: number };
}
