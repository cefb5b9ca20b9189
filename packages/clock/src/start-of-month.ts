import { endOfMonths } from './end-of-months.ts';
import { endOf, isBefore, type Moment } from './london.ts';
import type { IdentityRound } from './read-rights-request.ts';
import { stepAt, type Reason } from './reason.ts';
import type { RightsRequestPeriod } from './rights-request.ts';

/** When the month starts, or since which day it waits for information about identity. */
export type StartOfMonth = { readonly reasons: readonly Reason[] } & (
  | { readonly moment: Moment; readonly awaitedSince: null }
  | { readonly moment: null; readonly awaitedSince: Temporal.PlainDate }
);

/**
 * When the month of a request starts: at the later of the request and the last information that was asked for
 * because there was a reasonable doubt who the person is. It must have been asked for after the request and
 * before the end of the month then running; while it is awaited no month runs.
 */
export function startOfMonth(
  period: RightsRequestPeriod,
  received: Moment,
  rounds: readonly IdentityRound[]
): StartOfMonth {
  const reasons: Reason[] = [];
  let latest = received;
  let awaitedSince: Temporal.PlainDate | null = null;

  for (const { asked, answered } of rounds) {
    reasons.push(stepAt('start', 'identity-asked', asked));
    // While an earlier round is awaited no month runs, so that none can have ended. Where that round was answered
    // after this one was asked, the month from its answer has an end that this one came before.
    const due = awaitedSince ? null : endOfMonths(latest.on, period.length.months, 'due').on;

    if (isBefore(asked, received.at)) {
      reasons.push({ about: 'start', code: 'identity-asked-before-request', on: received.on.toString() });
    } else if (due && !isBefore(asked, endOf(due))) {
      reasons.push({ about: 'start', code: 'identity-asked-too-late', on: due.toString() });
    } else if (!answered) {
      awaitedSince ??= asked.on;
      reasons.push({ about: 'start', code: 'identity-outstanding', on: asked.on.toString() });
    } else if (isBefore(answered, asked.at)) {
      reasons.push(stepAt('start', 'identity-received-before-asked', answered));
    } else {
      if (isBefore(latest, answered.at)) latest = answered;
      reasons.push(stepAt('start', 'identity-received', answered));
    }
  }
  return awaitedSince ? { moment: null, awaitedSince, reasons } : { moment: latest, awaitedSince, reasons };
}
