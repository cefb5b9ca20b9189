import { expect, test } from 'vitest';
import { caseSummaryDeadline } from './case-summary-deadline.ts';
import { reasonCodes } from './reason.ts';
import { complaintAcknowledgementDeadline } from './complaint-acknowledgement-deadline.ts';
import { rightsRequestDeadline } from './rights-request-deadline.ts';
import { writingUpDeadline } from './writing-up-deadline.ts';

test('every code is a step of some answer', () => {
  const receivedAt = '2026-09-14T09:00:00Z';
  const notice = { givenAt: '2026-09-20T09:00:00Z', reasons: 'Many files.' };
  const answers = [
    rightsRequestDeadline({
      receivedAt,
      identityRequests: [
        { askedAt: '2026-09-13T09:00:00Z' },
        { askedAt: '2026-09-21T09:00:00Z', receivedAt: '2026-09-20T09:00:00Z' },
        { askedAt: '2026-09-22T09:00:00Z', receivedAt: '2026-09-28T09:00:00Z' },
        { askedAt: '2026-11-22T09:00:00Z' }
      ],
      furtherTimeNotice: notice,
      respondedAt: receivedAt
    }),
    rightsRequestDeadline({
      receivedAt: '2025-12-25T09:00:00Z',
      identityRequests: [{ askedAt: '2025-12-26T09:00:00Z' }],
      furtherTimeNotice: notice,
      respondedAt: '2027-01-01T09:00:00Z'
    }),
    rightsRequestDeadline({
      receivedAt,
      identityRequests: [],
      furtherTimeNotice: { ...notice, reasons: null },
      respondedAt: '2027-01-01T09:00:00Z'
    }),
    rightsRequestDeadline({
      receivedAt: '2028-11-30T09:00:00Z',
      identityRequests: [],
      furtherTimeNotice: notice,
      respondedAt: notice.givenAt
    }),
    rightsRequestDeadline({
      receivedAt: '2018-03-31T09:00:00Z',
      identityRequests: [],
      furtherTimeNotice: notice
    }),
    complaintAcknowledgementDeadline({ receivedAt }),
    writingUpDeadline({ happenedAt: receivedAt }),
    caseSummaryDeadline({ lastSummaryOn: '2026-01-01' })
  ];
  const given = new Set(answers.flatMap(({ reasons }) => reasons.map(({ code }) => code)));
  expect(reasonCodes.filter((code) => !given.has(code))).toEqual([]);
});
