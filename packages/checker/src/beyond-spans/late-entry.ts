/** A record should be written within this time of the event: the council's recording policy, section 9. */
const longestDelay = 24 * 60 * 60 * 1000;

export interface LateEntry {
  /** The event's day as the text gives it, `YYYY-MM-DD`. */
  happenedOn: string;
  /** Where the text says so; UTF-16 offsets. */
  start: number;
  end: number;
  /** Whether a reason for the delay is given. */
  reasonGiven: boolean;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A day with its month and year, or with its month alone, in figures or words. Days of the week are not dates. */
const dates =
  /\b(?:(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})|(\d{4})-(\d{2})-(\d{2})|(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b\.?(?:,?\s+(\d{4}))?)/gi;
const event =
  /\b(?:date of (?:visit|contact|call|meeting|event)|(?:visit|visited|saw|met|call(?:ed)?|meeting|spoke|rang|seen|held)\b[^.\n]{0,40})[\s:]*(?:on|was|:)?\s*(?:\w+day,?\s*)?(?:the\s)?$/i;
const reason =
  /\b(?:late (?:entry|recording|record|note)|(?:written|recorded|entered|typed|added) (?:up )?(?:late|later|on my return|today|after|retrospectively)|delay(?:ed)? (?:in|because|due|as)|reason for (?:the )?(?:late|delay))\b/i;

/**
 * Whether a record seems to be written more than 24 hours after what it records, going by the first date that the text
 * gives for the event; `null` if there is none, or it is not late. Dates are read day first.
 *
 * @param now when it is being written
 */
export function lateEntry(text: string, now: Temporal.ZonedDateTime): LateEntry | null {
  for (const match of text.matchAll(dates)) {
    if (!event.test(text.slice(Math.max(0, match.index - 80), match.index)) && match.index > 40) continue;
    const day = dayOf(match, now);
    if (!day || Temporal.PlainDate.compare(day, now.toPlainDate()) > 0) continue;
    // The text gives a day, not an hour: the event is taken to be as late in it as it can be.
    const latest = day.add({ days: 1 }).toZonedDateTime(now.timeZoneId);
    if (now.epochMilliseconds - latest.epochMilliseconds <= longestDelay) return null;
    return {
      happenedOn: day.toString(),
      start: match.index,
      end: match.index + match[0].length,
      reasonGiven: reason.test(text)
    };
  }
  return null;
}

function dayOf(match: RegExpMatchArray, now: Temporal.ZonedDateTime): Temporal.PlainDate | null {
  const [, day, month, year, isoYear, isoMonth, isoDay, wordDay, word, wordYear] = match;
  const parts = word
    ? [wordYear ?? String(now.year), months.indexOf(word.toLowerCase()) + 1, wordDay]
    : isoYear
      ? [isoYear, isoMonth, isoDay]
      : [year?.length === 2 ? `20${year}` : year, month, day];
  const [y, m, d] = parts.map(Number) as [number, number, number];
  if (m < 1 || m > 12 || d < 1 || d > Temporal.PlainYearMonth.from({ year: y, month: m }).daysInMonth)
    return null;
  const date = Temporal.PlainDate.from({ year: y, month: m, day: d });
  // "28 December" written in January is last year's.
  const future = !wordYear && word !== undefined && Temporal.PlainDate.compare(date, now.toPlainDate()) > 0;
  return future ? date.subtract({ years: 1 }) : date;
}
