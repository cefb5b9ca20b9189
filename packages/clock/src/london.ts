/**
 * The zone in which days are counted, whatever machine counts: civil time is GMT, and in summer an hour ahead
 * (Interpretation Act 1978, section 9; Summer Time Act 1972, sections 1 and 3).
 */
const london = 'Europe/London';

/** An instant, and the day that it then is in London. */
export interface Moment {
  readonly at: Temporal.Instant;
  readonly on: Temporal.PlainDate;
}

/** The moment of an instant. */
export function momentOf(at: Temporal.Instant): Moment {
  return { at, on: at.toZonedDateTimeISO(london).toPlainDate() };
}

/** The first instant that is after a day: midnight in London at the start of the next. */
export function endOf(day: Temporal.PlainDate): Temporal.Instant {
  return day.add({ days: 1 }).toZonedDateTime(london).toInstant();
}

/** Is a moment earlier than an instant? The same instant is not. */
export function isBefore({ at }: Moment, instant: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, instant) < 0;
}
