import { endOf, isBefore, type Moment } from './london.ts';
import type { Month } from './month-from.ts';
import type { NoticeRead } from './read-rights-request.ts';
import { stepAt, type Reason, type ReasonCode } from './reason.ts';

/**
 * Does a notice of further time stand? It does if it gives reasons, after the request and before the end of the
 * month. That is the month now running: a notice given before it started afresh came before its end too (UK GDPR,
 * Article 12A(4), with the "relevant time" of (2)).
 *
 * @param month the month now running, or the day since which identity is awaited. Then only a flaw of the notice's
 *   own can be said yet, and `valid` is otherwise `null`.
 */
export function judgeNotice(
  { given, hasReasons }: NoticeRead,
  received: Moment,
  month: Month | Temporal.PlainDate
): { valid: boolean | null; reasons: readonly Reason[] } {
  const judged = (valid: boolean | null, code: ReasonCode, on: Temporal.PlainDate, ...before: Reason[]) => ({
    valid,
    reasons: [stepAt('further-time', 'notice-given', given), ...before, step(code, on)]
  });

  if (isBefore(given, received.at)) return judged(false, 'notice-before-request', received.on);
  if (!hasReasons) return judged(false, 'notice-without-reasons', given.on);
  if (month instanceof Temporal.PlainDate) return judged(null, 'notice-awaits-identity', month);
  if (!isBefore(given, endOf(month.due.on))) return judged(false, 'notice-too-late', month.due.on);
  const restarted = isBefore(given, month.start.at) ? [step('notice-outlives-restart', month.start.on)] : [];
  return judged(true, 'notice-stands', month.furtherTimeDue.on, ...restarted);
}

function step(code: ReasonCode, on: Temporal.PlainDate): Reason {
  return { about: 'further-time', code, on: on.toString() };
}
