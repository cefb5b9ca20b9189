import { readDay } from './read-day.ts';

/**
 * The day to aim at for an answer: 28 days from the start. It is the Information Commissioner's advice to those
 * who want one number that keeps every month, and not law; nothing is late for missing it.
 *
 * @param startOn the `startOn` of `rightsRequestDeadline`.
 * @returns a day, `YYYY-MM-DD`; it may be a weekend or a holiday.
 * @throws TypeError when `startOn` is not a string; RangeError when it is not a day, or lies outside the years
 *   1978 to 9998.
 */
export function answerTargetOn(startOn: string): string {
  return readDay('startOn', startOn).add({ days: 28 }).toString();
}
