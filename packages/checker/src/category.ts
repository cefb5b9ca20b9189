/** The kinds of finding, first the one that wins where two findings claim the same words. */
export const categories = [
  'third-party',
  'prejudice',
  'blame',
  'opinion-as-fact',
  'unattributed',
  'jargon',
  'plain'
] as const;

export type Category = (typeof categories)[number];
