/**
 * What a passage is. Policy section 11: a record must tell first-hand information from what third
 * parties said, fact from opinion, and assessments, judgements and decisions from each other.
 * `unsorted` is what an imported passage is until a practitioner has said; it is never read as `observation`.
 */
export const passageNatures = [
  'observation',
  'reported',
  'opinion',
  'assessment',
  'decision',
  'unsorted'
] as const;

export type PassageNature = (typeof passageNatures)[number];

/** Natures that make no sense without saying whose words, opinion, assessment or decision it is. */
export const naturesWithASource: readonly PassageNature[] = ['reported', 'opinion', 'assessment', 'decision'];
