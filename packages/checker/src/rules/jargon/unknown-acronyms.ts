import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

/** Capitals that no list of ours explains. */
export const unknownAcronyms: readonly Rule[] = [
  {
    id: 'unknown-acronym',
    category: 'jargon',
    says: [],
    finds: 'unknown-acronym',
    message: 'These letters may be a code to a child. Write out what they stand for, the first time.',
    why: 'Policy section 10: acronyms are kept to a minimum, and explained.',
    instead: ['[what the letters stand for]'],
    sources: [sources.recordingPolicy]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const unknownAcronymsExamples: Examples = {
  'unknown-acronym': {
    flags: [
      'The QXT form is done.',
      'He was seen by the HRZP team.',
      'A place on the WBKL course starts in May.'
    ],
    passes: [
      'She got a BMX for her birthday and watched BBC One.',
      'He saw the GP and went to A&E.',
      'The QXT (Quick Extra Time) form is done.'
    ]
  }
};
