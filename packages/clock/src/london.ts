/**
 * The zone in which days are counted, whatever machine counts: civil time is GMT, and in summer an hour ahead
 * (Interpretation Act 1978, section 9; Summer Time Act 1972, sections 1 and 3).
 */
const london = 'Europe/London';

/** The day that it is in London at an instant. */
export function dayOf(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(london).toPlainDate();
}

/** The first instant that is after a day: midnight in London at the start of the next. */
export function endOf(day: Temporal.PlainDate): Temporal.Instant {
  return day.add({ days: 1 }).toZonedDateTime(london).toInstant();
}

/** Is an instant earlier than another? The same instant is not. */
export function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}
