import type { GlossaryEntry } from '../glossary-entry.ts';
import { explained } from './explained.ts';
import { homeAndMoneyAcronymWords } from './words/home-and-money-acronyms.ts';

/** Housing, benefits, and coming to live in this country. */
export const homeAndMoneyAcronyms: readonly GlossaryEntry[] = explained(homeAndMoneyAcronymWords, {
  HB: 'Money to help with rent.',
  DHP: 'Extra money to help with rent.',
  HMO: 'A house that people who are not family share.',
  DWP: 'The part of the government that pays benefits.',
  JSA: 'Money for someone who is looking for work.',
  ESA: 'Money for someone too ill to work.',
  UC: 'Money for people with little or no pay.',
  PIP: 'Money for a disabled adult.',
  DLA: 'Money to help with a disabled child.',
  CTC: 'Money to help with the cost of children.',
  CAB: 'People who give free advice.',
  NRP: 'The parent you do not live with.',
  DP: 'Money a family gets to choose its own help.',
  NRPF: 'When someone from another country may not get benefits.',
  ILR: 'Being allowed to live here for good.',
  DLR: 'Being allowed to live here for a time.',
  BRP: 'A card that says you may live here.',
  UKVI: 'The people who decide who may live here.'
});
