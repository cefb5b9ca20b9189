import type { CaseSummaryDeadline, LastSummary } from '../case-summary-deadline.ts';
import type { Period } from './period.ts';

/** The three months after which a case is summarised again. Policy, and not law. */
export const caseSummary: Period<{ months: number }, LastSummary, CaseSummaryDeadline> = {
  code: 'case-summary',
  citations: [
    {
      provision: 'Recording Policy and Guidelines, section 5.5',
      says: 'Every 3 months the case file recording should provide a succinct summary of the work undertaken, specifically linking progress to the Recommendation/Outcomes of the Plan.'
    }
  ],
  // The chapter says that it was amended in June 2020, and gives no day.
  inForceFrom: '2020-06-01',
  inForceUntil: null,
  length: { months: 3 },
  restartedBy: [],
  examples: [
    {
      given: { lastSummaryOn: '2026-08-20' },
      answer: { dueOn: '2026-11-20' },
      because: 'The same date, three months later.'
    },
    {
      given: { lastSummaryOn: '2026-11-30' },
      answer: { dueOn: '2027-02-28' },
      because:
        'February ends first. That day is a Sunday, and stays: the policy moves nothing to a working day.'
    }
  ]
};
