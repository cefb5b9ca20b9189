import type { GlossaryEntry } from '../glossary-entry.ts';
import { explained } from './explained.ts';
import { noteShorthandWords } from './words/note-shorthand.ts';

/** Family members as initials, and the shorthand of running notes. */
export const noteShorthand: readonly GlossaryEntry[] = explained(noteShorthandWords, {
  MGM: 'Your mum’s mum.',
  MGF: 'Your mum’s dad.',
  PGM: 'Your dad’s mum.',
  PGF: 'Your dad’s dad.',
  MGPs: 'Your mum’s mum and dad.',
  PGPs: 'Your dad’s mum and dad.',
  MGGM: 'Your mum’s gran.',
  'S/F': 'Someone who lives with your mum and is like a dad.',
  NOK: 'The closest person in someone’s family.',
  'H/V': 'When a worker comes to your home.',
  'T/C': 'A talk on the phone.',
  'O/V': 'When someone comes to the office.',
  'S/V': 'A visit that the law says your social worker must make.',
  'C/P': 'Work to keep a child safe from harm.',
  'A/L': 'Holiday from work.',
  'o/s': 'Not done yet.',
  'w/c': 'The week that starts that day.',
  NFI: 'Nothing more is known.'
});
