/**
 * Reads a day, `YYYY-MM-DD`, and nothing longer.
 *
 * @param name what the caller calls the value; it stands in the message.
 * @throws TypeError when the value is not a string; RangeError when it is not such a day, does not exist, or lies
 *   outside the years 1978 to 9998.
 */
export function readDay(name: string, value: unknown): Temporal.PlainDate {
  if (typeof value !== 'string') {
    throw new TypeError(
      `${name} must be a day such as 2026-07-14, not ${value === null ? 'null' : typeof value}`
    );
  }
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? parsed(value) : null;
  if (!day || day.year < 1978 || day.year > 9998) {
    throw new RangeError(
      `${name} must be a day of the years 1978 to 9998, such as 2026-07-14, not ${JSON.stringify(value.slice(0, 40))}`
    );
  }
  return day;
}

function parsed(value: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(value);
  } catch {
    return null;
  }
}
