/** The kinds of record that the policy asks for (sections 5.2 to 5.5), in the order a filter shows them. */
export const recordKinds = [
  'case-note',
  'visit',
  'conversation',
  'meeting',
  'assessment',
  'plan',
  'review',
  'decision',
  'report',
  'letter',
  'court-order',
  'case-summary',
  'chronology-entry'
] as const;

export type RecordKind = (typeof recordKinds)[number];
