import { momentOf, type Moment } from './london.ts';

/**
 * What is taken for an instant: from the first year in which the rule of bank holidays holds, to the last whose
 * deadlines can be written `YYYY-MM-DD`.
 */
const earliest = Temporal.Instant.from('1978-01-01T00:00:00Z').epochMilliseconds;
const latest = Temporal.Instant.from('9999-01-01T00:00:00Z').epochMilliseconds;

/**
 * Reads an ISO 8601 instant, which says its offset: `2026-07-14T23:15:00Z`, `2026-07-15T00:15:00+01:00`.
 *
 * @param name what the caller calls the value; it stands in the message.
 * @throws TypeError when the value is not a string; RangeError when it is not an instant, is on a day that does
 *   not exist, or lies outside the years 1978 to 9998.
 */
export function readMoment(name: string, value: unknown): Moment {
  if (typeof value !== 'string') {
    throw new TypeError(`${name} must be an ISO instant such as 2026-07-14T23:15:00Z, not ${kindOf(value)}`);
  }
  const instant = parsed(value);
  if (!instant) {
    throw new RangeError(
      `${name} must be an ISO instant with its offset, such as 2026-07-14T23:15:00Z, not ${JSON.stringify(value.slice(0, 40))}`
    );
  }
  if (instant.epochMilliseconds < earliest || instant.epochMilliseconds >= latest) {
    throw new RangeError(`${name} must lie in the years 1978 to 9998, and is ${value.slice(0, 40)}`);
  }
  return momentOf(instant);
}

/** As `readMoment`, for what may be missing: `undefined` and `null` are `null`. */
export function readOptionalMoment(name: string, value: unknown): Moment | null {
  return value === undefined || value === null ? null : readMoment(name, value);
}

function parsed(value: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(value);
  } catch {
    return null;
  }
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : typeof value;
}
