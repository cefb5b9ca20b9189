/** The instant of a day and a time of day in Europe/London. */
export function instantOf(day: string, time: string): Date {
  const local = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/London');
  return new Date(local.epochMilliseconds);
}
