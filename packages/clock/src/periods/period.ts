/** The codes of the periods: the name of each one's file. */
export const periodCodes = [
  'article-12-3',
  'article-12a',
  'section-164a',
  'writing-up',
  'case-summary'
] as const;

export type PeriodCode = (typeof periodCodes)[number];

/** A provision and its words. Where no text could be read, `says` is what this room takes it to mean. */
export interface Citation {
  readonly provision: string;
  readonly says: string;
}

/** A worked example: what is asked, the part of the answer that it is about, and why. Each is run as a test. */
export interface Example<Given, Answer> {
  readonly given: Given;
  readonly answer: Partial<Answer>;
  readonly because: string;
}

/** A period that law or policy sets: one file each. `Length` names its unit: `{ months: 1 }`. */
export interface Period<Length, Given, Answer> {
  readonly code: PeriodCode;
  readonly citations: readonly Citation[];
  /** First day on which it is in force. */
  readonly inForceFrom: string;
  /** Last day on which it is in force; `null` while it is. */
  readonly inForceUntil: string | null;
  readonly length: Length;
  /** What makes it start afresh, as the working calls it. */
  readonly restartedBy: readonly 'identity-received'[];
  readonly examples: readonly Example<Given, Answer>[];
}
