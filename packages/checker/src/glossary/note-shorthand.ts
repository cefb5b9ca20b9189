import type { GlossaryEntry } from '../glossary-entry.ts';
import { sources } from '../sources.ts';
import { acronyms } from './acronyms.ts';

/** Family members as initials, and the shorthand of running notes. */
export const noteShorthand: readonly GlossaryEntry[] = [
  ...acronyms(sources.sutton, [
    ['MGM', 'maternal grandmother', 'Your mum’s mum.', '=Mat GM'],
    ['MGF', 'maternal grandfather', 'Your mum’s dad.'],
    ['PGM', 'paternal grandmother', 'Your dad’s mum.'],
    ['PGF', 'paternal grandfather', 'Your dad’s dad.'],
    ['MGPs', 'maternal grandparents', 'Your mum’s mum and dad.', '=MGP', '=Mat GPs'],
    ['PGPs', 'paternal grandparents', 'Your dad’s mum and dad.', '=PGP', '=Pat GPs'],
    ['MGGM', 'maternal great-grandmother', 'Your mum’s gran.'],
    ['S/F', 'stepfather', 'Someone who lives with your mum and is like a dad.', '=SFs'],
    ['NOK', 'next of kin', 'The closest person in someone’s family.', '=NoK'],
    ['H/V', 'home visit', 'When a worker comes to your home.', '=HVT'],
    ['T/C', 'telephone call', 'A talk on the phone.', '=TC', '=t/c', '=T/Con'],
    ['O/V', 'office visit', 'When someone comes to the office.'],
    ['S/V', 'statutory visit', 'A visit that the law says your social worker must make.', '=SV', '=stat visit~', 'stat visits'],
    ['C/P', 'child protection', 'Work to keep a child safe from harm.'],
    ['VM', 'voicemail', 'A message left on a phone.', '=V/M'],
    ['A/L', 'annual leave', 'Holiday from work.'],
    ['S/L', 'sick leave', 'Time off work because of being ill.'],
    ['o/s', 'outstanding', 'Not done yet.', '=O/S'],
    ['w/c', 'week beginning', 'The week that starts that day.', '=W/C'],
    ['NKDA', 'no known drug allergies', 'No medicine is known to make you ill.'],
    ['NFI', 'no further information', 'Nothing more is known.'],
    ['LKA', 'last known address', 'The last place where someone lived.']
  ])
];
