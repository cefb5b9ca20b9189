import { hasCommenced, lawOn } from './in-force.ts';
import { endOf } from './london.ts';
import { section164a } from './periods/section-164a.ts';
import { readMoment } from './read-moment.ts';
import { stepAt, type Reason } from './reason.ts';
import { roll } from './roll.ts';

/** A complaint about data protection. */
export interface Complaint {
  /** ISO instant at which it reached the council, by any channel. */
  readonly receivedAt: string;
}

/** By when a complaint is to be acknowledged. Days are London's, `YYYY-MM-DD`. */
export interface ComplaintAcknowledgementDeadline {
  /** Day of receipt; the day after is the first counted. */
  readonly startOn: string;
  /** Last day. */
  readonly dueOn: string;
  /** First instant that is too late; ISO, in UTC. */
  readonly tooLateAt: string;
  /** Was the section in force on the day of receipt? Before it, days are counted alike, and bound nobody. */
  readonly inForce: boolean;
  /** The working, in order. */
  readonly reasons: readonly Reason[];
  /** `dueOn` rests on bank holidays that are not published yet. */
  readonly provisional: boolean;
}

/**
 * By when a complaint is to be acknowledged (Data Protection Act 2018, section 164A(3)), and the working.
 *
 * @throws TypeError when `receivedAt` is not a string; RangeError when it cannot be read, has no offset, or lies
 *   outside the years 1978 to 9998.
 */
export function complaintAcknowledgementDeadline({
  receivedAt
}: Complaint): ComplaintAcknowledgementDeadline {
  const received = readMoment('receivedAt', receivedAt);
  const start = received.on;
  const counted = start.add(section164a.length);
  const due = roll(counted, 'due');
  const tooLate = endOf(due.on);
  return {
    startOn: start.toString(),
    dueOn: due.on.toString(),
    tooLateAt: tooLate.toString(),
    inForce: hasCommenced(section164a, start),
    reasons: [
      stepAt('start', 'received', received),
      lawOn(section164a, start),
      { about: 'start', code: 'starts', on: start.toString() },
      { about: 'due', code: 'days-counted', on: counted.toString() },
      ...due.reasons,
      stepAt('answer', 'last-day', { on: due.on, at: tooLate })
    ],
    provisional: due.provisional
  };
}
