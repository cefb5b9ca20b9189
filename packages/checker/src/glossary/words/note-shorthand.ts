import { sources } from '../../sources.ts';
import { acronyms, type Word } from './word.ts';

/** Family members as initials, and the shorthand of running notes. */
export const noteShorthandWords: readonly Word[] = [
  ...acronyms(sources.sutton, [
    ['MGM', 'maternal grandmother', '=Mat GM'],
    ['MGF', 'maternal grandfather'],
    ['PGM', 'paternal grandmother'],
    ['PGF', 'paternal grandfather'],
    ['MGPs', 'maternal grandparents', '=MGP', '=Mat GPs'],
    ['PGPs', 'paternal grandparents', '=PGP', '=Pat GPs'],
    ['MGGM', 'maternal great-grandmother'],
    ['S/F', 'stepfather', '=SFs'],
    ['NOK', 'next of kin', '=NoK'],
    ['H/V', 'home visit', '=HVT'],
    ['T/C', 'telephone call', '=TC', '=t/c', '=T/Con'],
    ['O/V', 'office visit'],
    ['S/V', 'statutory visit', '=SV', '=stat visit~', 'stat visits'],
    ['C/P', 'child protection'],
    ['A/L', 'annual leave'],
    ['o/s', 'outstanding', '=O/S'],
    ['w/c', 'week beginning', '=W/C'],
    ['NFI', 'no further information']
  ])
];
