import type { Complaint, ComplaintAcknowledgementDeadline } from '../complaint-acknowledgement-deadline.ts';
import type { Period } from './period.ts';

/** The thirty days in which a complaint about data protection is acknowledged. */
export const section164a: Period<{ days: number }, Complaint, ComplaintAcknowledgementDeadline> = {
  code: 'section-164a',
  citations: [
    {
      provision:
        'Data Protection Act 2018, section 164A(3), inserted by the Data (Use and Access) Act 2025, section 103',
      says: 'If a controller receives a complaint under this section, the controller must acknowledge receipt of the complaint within the period of 30 days beginning when the complaint is received.'
    },
    {
      provision: 'Data Protection Act 2018, section 205(2); Regulation (EEC, Euratom) 1182/71, Article 3',
      says: 'The day of receipt is not counted (the Information Commissioner: from the day after); where the last day is a public holiday, Sunday or Saturday, the period ends with the following working day.'
    },
    {
      provision: 'SI 2026/82, regulation 3 (at second hand; the Information Commissioner gives the same day)',
      says: 'Section 103 of the Act of 2025 comes into force on 19 June 2026.'
    }
  ],
  inForceFrom: '2026-06-19',
  inForceUntil: null,
  length: { days: 30 },
  restartedBy: [],
  examples: [
    {
      given: { receivedAt: '2026-07-01T09:00:00Z' },
      answer: {
        startOn: '2026-07-01',
        dueOn: '2026-07-31',
        tooLateAt: '2026-07-31T23:00:00Z',
        inForce: true,
        provisional: false
      },
      because: 'Thirty days from the day after, and not a month.'
    },
    {
      given: { receivedAt: '2026-07-30T23:30:00Z' },
      answer: { startOn: '2026-07-31', dueOn: '2026-09-01' },
      because:
        'Half past midnight in London on 31 July; 30 August is a Sunday, and 31 August the Summer bank holiday.'
    },
    {
      given: { receivedAt: '2026-11-25T09:00:00Z' },
      answer: { dueOn: '2026-12-29' },
      because: 'The thirtieth day is Christmas Day; then a weekend, and the substitute for Boxing Day.'
    },
    {
      given: { receivedAt: '2026-06-18T22:59:59.999Z' },
      answer: { startOn: '2026-06-18', dueOn: '2026-07-20', inForce: false },
      because: 'The day before the section came into force: counted alike, and nobody was bound.'
    },
    {
      given: { receivedAt: '2026-06-18T23:00:00Z' },
      answer: { startOn: '2026-06-19', dueOn: '2026-07-20', inForce: true },
      because: 'Midnight in London: the first day. The 19th of July is a Sunday.'
    }
  ]
};
