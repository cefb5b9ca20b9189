import { lawOn } from './in-force.ts';
import { endOf, momentOf } from './london.ts';
import { writingUp } from './periods/writing-up.ts';
import { readDay } from './read-day.ts';
import { readMoment } from './read-moment.ts';
import { stepAt, type Reason } from './reason.ts';

/** What is to be written up: an ISO instant, or the day, `YYYY-MM-DD`, of an event whose hour is not known. */
export type EventToWriteUp = { readonly happenedAt: string } | { readonly happenedOn: string };

export interface WritingUpDeadline {
  /** Last instant at which an entry is not late; ISO, in UTC. */
  readonly dueAt: string;
  /** The working, in order. */
  readonly reasons: readonly Reason[];
}

/**
 * By when an event is to be written up (policy, section 9), and the working. Hours are hours: they run through
 * nights, weekends and the changes of the clocks.
 *
 * @throws TypeError when the value is not a string; RangeError when it is not such an instant or day, or lies
 *   outside the years 1978 to 9998.
 */
export function writingUpDeadline(event: EventToWriteUp): WritingUpDeadline {
  const over =
    'happenedAt' in event
      ? readMoment('happenedAt', event.happenedAt)
      : momentOf(endOf(readDay('happenedOn', event.happenedOn)));
  const due = momentOf(over.at.add(writingUp.length));
  return {
    dueAt: due.at.toString(),
    reasons: [lawOn(writingUp, over.on), stepAt('start', 'starts', over), stepAt('due', 'hours-counted', due)]
  };
}
