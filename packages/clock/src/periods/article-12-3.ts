import type { RightsRequestPeriod } from '../rights-request.ts';

/** The month of Article 12(3) of the (UK) GDPR as it stood until Article 12A took its place. */
export const article123: RightsRequestPeriod = {
  code: 'article-12-3',
  citations: [
    {
      provision: 'UK GDPR, Article 12(3), first sentence',
      says: 'The controller shall provide information on action taken on a request under Articles 15 to 22 to the data subject without undue delay and in any event within one month of receipt of the request.'
    },
    {
      provision: 'UK GDPR, Article 12(3), second and third sentences',
      says: 'That period may be extended by two further months where necessary, taking into account the complexity and number of the requests. The controller shall inform the data subject of any such extension within one month of receipt of the request, together with the reasons for the delay.'
    },
    {
      provision: 'UK GDPR, Article 12(6), with the guidance of the Information Commissioner',
      says: 'Where there is a reasonable doubt who the person is, the month starts on the day on which the information asked for is received.'
    },
    {
      provision:
        'Regulation (EEC, Euratom) 1182/71, Article 3; applied by UK GDPR, Article 4A, from 20 August 2025 (SI 2025/904, regulation 2(m))',
      says: 'A period of months ends on the same date as the day from which it runs, or on the last day of the month where that date does not occur; and, where that is a public holiday, Sunday or Saturday, at the end of the following working day.'
    }
  ],
  // The day from which the GDPR applied (Article 99(2)).
  inForceFrom: '2018-05-25',
  inForceUntil: '2026-02-04',
  length: { months: 1 },
  lengthWithFurtherTime: { months: 3 },
  restartedBy: ['identity-received'],
  examples: [
    {
      given: { receivedAt: '2025-10-31T10:00:00Z', identityRequests: [] },
      answer: { startOn: '2025-10-31', dueOn: '2025-12-01', furtherTimeDueOn: '2026-02-02' },
      because: 'November has no 31st and its 30th is a Sunday; 31 January is a Saturday.'
    },
    {
      given: { receivedAt: '2019-11-30T00:30:00Z', identityRequests: [] },
      answer: { startOn: '2019-11-30', dueOn: '2019-12-30', furtherTimeDueOn: '2020-03-02' },
      because: '2020 is a leap year; 29 February is a Saturday.'
    },
    {
      given: { receivedAt: '2022-05-02T09:00:00Z', identityRequests: [] },
      answer: { startOn: '2022-05-02', dueOn: '2022-06-06', furtherTimeDueOn: '2022-08-02' },
      because:
        'A bank holiday is counted when it begins a period. The Spring holiday was moved to 2 June, and 3 June was the Platinum Jubilee; then comes a weekend.'
    },
    {
      given: { receivedAt: '2022-08-19T09:00:00Z', identityRequests: [] },
      answer: { dueOn: '2022-09-20', furtherTimeDueOn: '2022-11-21' },
      because: 'Monday 19 September 2022 was proclaimed for the State Funeral; 19 November is a Saturday.'
    },
    {
      given: { receivedAt: '2023-04-08T09:00:00Z', identityRequests: [] },
      answer: { dueOn: '2023-05-09', furtherTimeDueOn: '2023-07-10' },
      because: 'Monday 8 May 2023 was proclaimed for the Coronation; 8 July is a Saturday.'
    },
    {
      given: {
        receivedAt: '2025-02-03T09:00:00Z',
        identityRequests: [{ askedAt: '2025-02-04T09:00:00Z', receivedAt: '2025-02-28T17:00:00Z' }],
        respondedAt: '2025-03-28T23:59:59.999Z'
      },
      answer: {
        startOn: '2025-02-28',
        dueOn: '2025-03-28',
        tooLateAt: '2025-03-29T00:00:00Z',
        inTime: true
      },
      because:
        'The month starts with the information, and from the 28th ends on the 28th, not at a month end.'
    }
  ]
};
