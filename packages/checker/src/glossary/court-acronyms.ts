import type { GlossaryEntry } from '../glossary-entry.ts';
import { explained } from './explained.ts';
import { courtAcronymWords } from './words/court-acronyms.ts';

/** The family court: papers, hearings and the people there. */
export const courtAcronyms: readonly GlossaryEntry[] = explained(courtAcronymWords, {
  CAFCASS: 'People who tell the court what a child needs and wants.',
  PLO: 'The steps before and in court when people worry about a child’s care.',
  CAO: 'A court paper that says where you live and whom you see.',
  PSO: 'A court paper that stops a parent from doing a certain thing.',
  FHDRA: 'The first time parents go to court to agree about you.',
  DRA: 'A time in court to try to agree.',
  FCA: 'Someone who tells the court what a child needs and wants.',
  CG: 'Someone who speaks for you in court.',
  NMO: 'A court paper that tells someone to leave another person alone.',
  FFH: 'When a judge decides what really happened.',
  LiP: 'Someone in court without a lawyer.',
  GAL: 'The old name of the person who speaks for you in court.',
  ICO: 'A court paper that lets the council look after you while the judge decides.',
  ISO: 'A court paper that says social workers will help while the judge decides.',
  EPO: 'A court paper that lets a child be kept safe straight away.',
  CMH: 'A short time in court to plan what must be done.',
  IRH: 'A time in court to see what people still do not agree on.',
  FH: 'The last time in court, when the judge decides.',
  FCO: 'A court paper that says the council looks after you until you grow up.',
  LBP: 'A letter that tells parents what must change or they will go to court.',
  PR: 'The right to make big decisions about a child.',
  SWET: 'The form that a social worker fills in for the judge.',
  LOI: 'A letter that asks an expert questions for the court.',
  HST: 'A test of hair that shows if someone has taken drugs or drink.',
  PAMS: 'A way to find out what help a parent with learning difficulties needs.'
});
