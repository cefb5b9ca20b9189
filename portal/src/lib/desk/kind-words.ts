import type { RecordKind } from '@our-record/record';

/** The kinds of record as practitioners call them. */
export const kindWords: Readonly<Record<RecordKind, string>> = {
  'case-note': 'Case note',
  visit: 'Visit',
  conversation: 'Conversation',
  meeting: 'Meeting',
  assessment: 'Assessment',
  plan: 'Plan',
  review: 'Review',
  decision: 'Decision',
  report: 'Report',
  letter: 'Letter',
  'court-order': 'Court order',
  'case-summary': 'Case summary',
  'chronology-entry': 'Chronology entry'
};
