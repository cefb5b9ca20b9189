import { isBefore, type Moment } from './london.ts';
import { stepAt, type Reason } from './reason.ts';

/**
 * Was an answer in time? It was if it was given before the first instant that is too late.
 *
 * @param tooLate `null` while identity is awaited: there is no last day, so that nothing is judged.
 */
export function judgeAnswer(
  responded: Moment,
  received: Moment,
  tooLate: Temporal.Instant | null
): { inTime: boolean | null; reason: Reason } {
  if (isBefore(responded, received.at)) {
    return { inTime: null, reason: stepAt('answer', 'answered-before-request', responded) };
  }
  if (!tooLate) {
    return { inTime: null, reason: stepAt('answer', 'answered-while-identity-outstanding', responded) };
  }
  const inTime = isBefore(responded, tooLate);
  return { inTime, reason: stepAt('answer', inTime ? 'answered-in-time' : 'answered-late', responded) };
}
