import type { RightsRequestPeriod } from '../rights-request.ts';

/** The "applicable time period" of Article 12A of the UK GDPR. */
export const article12a: RightsRequestPeriod = {
  code: 'article-12a',
  citations: [
    {
      provision:
        'UK GDPR, Article 12A(1) and (2), inserted by the Data (Use and Access) Act 2025, section 76',
      says: 'The applicable time period is one month beginning with the relevant time: the latest of the receipt of the request, of the information (if any) asked for under Article 12(6), and of the fee (if any). No fee is charged here.'
    },
    {
      provision: 'UK GDPR, Article 12A(3) and (4)',
      says: 'By notice to the person, given before the end of the month and stating the reasons for the delay, it may be extended by two further months, because of the complexity or the number of their requests.'
    },
    {
      provision: 'UK GDPR, Article 12A(5)',
      says: 'Asking what a request means stops the clock for a request of access (Article 15) only, so never here.'
    },
    {
      provision:
        'UK GDPR, Article 4A (in force from 20 August 2025); Regulation (EEC, Euratom) 1182/71, Article 3',
      says: 'A period of months ends on the same date as the day from which it runs, or on the last day of the month where that date does not occur; and, where that is a public holiday, Sunday or Saturday, at the end of the following working day.'
    },
    {
      provision: 'SI 2026/82, regulation 2',
      says: 'Section 76 of the Act of 2025 comes into force on 5 February 2026.'
    }
  ],
  inForceFrom: '2026-02-05',
  inForceUntil: null,
  length: { months: 1 },
  lengthWithFurtherTime: { months: 3 },
  restartedBy: ['identity-received'],
  examples: [
    {
      given: { receivedAt: '2026-03-29T00:30:00Z', identityRequests: [] },
      answer: {
        startOn: '2026-03-29',
        dueOn: '2026-04-29',
        furtherTimeDueOn: '2026-06-29',
        effectiveDueOn: '2026-04-29',
        tooLateAt: '2026-04-29T23:00:00Z',
        furtherTimeValid: null,
        inTime: null,
        provisional: false
      },
      because:
        'By telephone on the Sunday on which summer time begins, half an hour before it does. The day counts, and the end is in summer time.'
    },
    {
      given: { receivedAt: '2027-01-31T09:00:00Z', identityRequests: [] },
      answer: { startOn: '2027-01-31', dueOn: '2027-03-01', furtherTimeDueOn: '2027-04-30' },
      because:
        'Received on a Sunday; 28 February is a Sunday. Further time is three months from 31 January, and not two from 1 March.'
    },
    {
      given: { receivedAt: '2026-11-25T09:00:00Z', identityRequests: [] },
      answer: { dueOn: '2026-12-29', furtherTimeDueOn: '2027-02-25' },
      because: 'Christmas Day, a weekend and the substitute for Boxing Day in a row.'
    },
    {
      given: { receivedAt: '2026-03-03T09:00:00Z', identityRequests: [] },
      answer: { dueOn: '2026-04-07', furtherTimeDueOn: '2026-06-03' },
      because: 'Good Friday, a weekend and Easter Monday in a row.'
    },
    {
      given: {
        receivedAt: '2026-07-06T09:00:00Z',
        identityRequests: [{ askedAt: '2026-07-07T09:00:00Z', receivedAt: '2026-07-20T16:00:00Z' }]
      },
      answer: { startOn: '2026-07-20', dueOn: '2026-08-20', furtherTimeDueOn: '2026-10-20' },
      because: 'The month starts afresh when the information comes. It is not a pause.'
    },
    {
      given: {
        receivedAt: '2026-07-06T09:00:00Z',
        identityRequests: [{ askedAt: '2026-08-06T23:00:00Z', receivedAt: '2026-08-10T09:00:00Z' }]
      },
      answer: { startOn: '2026-07-06', dueOn: '2026-08-06' },
      because: 'Asked at midnight after the last day: the month is over, and nothing is left to start afresh.'
    },
    {
      given: {
        receivedAt: '2026-07-06T09:00:00Z',
        identityRequests: [{ askedAt: '2026-07-20T09:00:00Z', receivedAt: '2026-08-03T09:00:00Z' }],
        furtherTimeNotice: {
          givenAt: '2026-07-10T09:00:00Z',
          reasons: 'Three schools hold part of the file.'
        },
        respondedAt: '2026-11-03T23:59:59.999Z'
      },
      answer: {
        startOn: '2026-08-03',
        dueOn: '2026-09-03',
        furtherTimeDueOn: '2026-11-03',
        effectiveDueOn: '2026-11-03',
        furtherTimeValid: true,
        inTime: true
      },
      because:
        'A notice given before the month started afresh still stands, and is counted from the new start.'
    },
    {
      given: {
        receivedAt: '2026-07-06T09:00:00Z',
        identityRequests: [],
        furtherTimeNotice: { givenAt: '2026-07-10T09:00:00Z', reasons: ' ' }
      },
      answer: { effectiveDueOn: '2026-08-06', furtherTimeValid: false },
      because: 'A notice that gives no reasons gives no time.'
    }
  ]
};
