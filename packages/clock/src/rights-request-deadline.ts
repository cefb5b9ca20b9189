import { lawOn } from './in-force.ts';
import { judgeAnswer } from './judge-answer.ts';
import { judgeNotice } from './judge-notice.ts';
import { endOf } from './london.ts';
import { monthFrom, type Month } from './month-from.ts';
import { readRightsRequest } from './read-rights-request.ts';
import { stepAt, type Reason } from './reason.ts';
import { rightsRequestPeriod, straddling } from './rights-request-period.ts';
import type { RightsRequest, RightsRequestDeadline } from './rights-request.ts';
import { startOfMonth } from './start-of-month.ts';

/**
 * By when a request under Articles 15 to 22 of the UK GDPR is to be answered, and the working.
 *
 * What is said to have happened before the request was received has no effect: neither starts the month afresh
 * (information asked for), nor gives time (a notice), nor is judged (an answer).
 *
 * @throws TypeError when an instant is not a string, `identityRequests` not a list, or a notice's `reasons` neither
 *   text nor null; RangeError when an instant cannot be read, has no offset, or lies outside the years 1978 to 9998.
 *   The message begins with the name of the value: `identityRequests[0].askedAt must be …`.
 */
export function rightsRequestDeadline(request: RightsRequest): RightsRequestDeadline {
  const { received, rounds, notice, responded } = readRightsRequest(request);
  const period = rightsRequestPeriod(received.on);
  const start = startOfMonth(period, received, rounds);
  const running = start.moment ? monthFrom(period, start.moment) : start.awaitedSince;
  const month = running instanceof Temporal.PlainDate ? null : running;

  const judged = notice && judgeNotice(notice, received, running);
  const lastDay = month && (judged?.valid ? month.furtherTimeDue : month.due).on;
  const tooLate = lastDay && endOf(lastDay);
  const answer = responded && judgeAnswer(responded, received, tooLate);

  return {
    startOn: written(month?.start.on),
    dueOn: written(month?.due.on),
    furtherTimeDueOn: written(month?.furtherTimeDue.on),
    effectiveDueOn: written(lastDay),
    furtherTimeValid: judged?.valid ?? null,
    tooLateAt: written(tooLate),
    inTime: answer?.inTime ?? null,
    reasons: [
      stepAt('start', 'received', received),
      lawOn(period, received.on),
      ...start.reasons,
      ...(month ? workingOf(month) : []),
      ...(judged?.reasons ?? []),
      ...(lastDay && tooLate ? [stepAt('answer', 'last-day', { on: lastDay, at: tooLate })] : []),
      ...(answer ? [answer.reason] : []),
      ...straddling(period, lastDay)
    ],
    provisional: month !== null && (month.due.provisional || month.furtherTimeDue.provisional)
  };
}

function workingOf({ start, due, furtherTimeDue }: Month): Reason[] {
  return [
    { about: 'start', code: 'starts', on: start.on.toString() },
    ...due.reasons,
    ...furtherTimeDue.reasons
  ];
}

function written(value: Temporal.PlainDate | Temporal.Instant | null | undefined): string | null {
  return value?.toString() ?? null;
}
