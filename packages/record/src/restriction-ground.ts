/**
 * The law that lets a passage be kept from a reader. One is always named.
 * Source: Data Protection Act 2018, schedules 2 to 4; Adoption and Children Act 2002 sections 56 to 65.
 */
export const statutoryBases = {
  'serious-harm': 'Data Protection Act 2018, schedule 3, paragraphs 7(2) and 11',
  'child-abuse-data': 'Data Protection Act 2018, schedule 3, paragraph 21',
  'health-data': 'Data Protection Act 2018, schedule 3, paragraphs 5 and 6',
  'third-party': 'Data Protection Act 2018, schedule 2, paragraph 16',
  'childs-confidence': 'Data Protection Act 2018, schedule 3, paragraph 10',
  privilege: 'Data Protection Act 2018, schedule 2, paragraph 19',
  'judicial-proceedings': 'Data Protection Act 2018, schedule 2, paragraph 14(3)',
  'adoption-records': 'Data Protection Act 2018, schedule 4, paragraph 3'
} as const;

export type StatutoryBasis = keyof typeof statutoryBases;

/** The three grounds of the policy's section 7, named where one fits. */
export const policyGrounds = ['serious-harm', 'given-in-confidence', 'third-party-objected'] as const;

export type PolicyGround = (typeof policyGrounds)[number];
