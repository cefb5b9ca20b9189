import type { EventToWriteUp, WritingUpDeadline } from '../writing-up-deadline.ts';
import type { Period } from './period.ts';

/** The 24 hours in which a visit, an interview or a decision is written up. Policy, and not law. */
export const writingUp: Period<{ hours: number }, EventToWriteUp, WritingUpDeadline> = {
  code: 'writing-up',
  citations: [
    {
      provision: 'Recording Policy and Guidelines, section 9',
      says: 'Records should be updated […] as soon as practicable or, at the latest, within 24 hours of the event […] however reasons for late entry should be recorded.'
    }
  ],
  // The chapter says that it was amended in June 2020, and gives no day.
  inForceFrom: '2020-06-01',
  inForceUntil: null,
  length: { hours: 24 },
  restartedBy: [],
  examples: [
    {
      given: { happenedAt: '2026-11-20T16:00:00Z' },
      answer: { dueAt: '2026-11-21T16:00:00Z' },
      because: 'Hours run on a Saturday too.'
    },
    {
      given: { happenedAt: '2026-03-28T16:00:00Z' },
      answer: { dueAt: '2026-03-29T16:00:00Z' },
      because: 'Summer time begins in that night: 24 hours after four in the afternoon is five.'
    },
    {
      given: { happenedOn: '2026-10-24' },
      answer: { dueAt: '2026-10-25T23:00:00Z' },
      because:
        'Where the hour of an event is not known, the hours run from the end of its day. The next day has 25, as summer time ends.'
    }
  ]
};
