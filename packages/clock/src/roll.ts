import { bankHolidayOn, isPublished } from './bank-holidays/bank-holiday-on.ts';
import type { Reason, ReasonAbout } from './reason.ts';

/** The last day of a period, and how it was come by. */
export interface LastDay {
  readonly on: Temporal.PlainDate;
  readonly reasons: readonly Reason[];
  /** The bank holidays of its year are not published yet. */
  readonly provisional: boolean;
}

const saturday = 6;
const sunday = 7;

/**
 * Moves the last day of a period to the first working day from it on.
 *
 * "Where the last day of a period expressed otherwise than in hours is a public holiday, Sunday or Saturday, the
 * period shall end with the expiry of the last hour of the following working day": Regulation 1182/71, Article
 * 3(4), which Article 4A of the UK GDPR and section 205(2) of the Data Protection Act 2018 apply.
 */
export function roll(from: Temporal.PlainDate, about: ReasonAbout): LastDay {
  const reasons: Reason[] = [];
  let on = from;
  for (let idle = idleBecause(on, about); idle; idle = idleBecause(on, about)) {
    reasons.push(idle);
    on = on.add({ days: 1 });
  }
  reasons.push({ about, code: 'ends', on: on.toString() });
  // The published years begin after a working day, so that the last day vouches for those rolled over.
  const provisional = !isPublished(on);
  if (provisional) reasons.push({ about, code: 'bank-holidays-not-published', on: on.toString() });
  return { on, reasons, provisional };
}

function idleBecause(day: Temporal.PlainDate, about: ReasonAbout): Reason | null {
  if (day.dayOfWeek === saturday) return { about, code: 'saturday', on: day.toString() };
  if (day.dayOfWeek === sunday) return { about, code: 'sunday', on: day.toString() };
  const found = bankHolidayOn(day);
  return found && { about, code: 'bank-holiday', ...found };
}
