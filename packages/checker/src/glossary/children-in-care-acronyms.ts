import type { GlossaryEntry } from '../glossary-entry.ts';
import { explained } from './explained.ts';
import { childrenInCareAcronymWords } from './words/children-in-care-acronyms.ts';

/** Living with carers, adoption, and leaving care. */
export const childrenInCareAcronyms: readonly GlossaryEntry[] = explained(childrenInCareAcronymWords, {
  LAC: 'A child who lives with carers and not with their parents.',
  CLA: 'A child who lives with carers and not with their parents.',
  CIC: 'A child who lives with carers and not with their parents.',
  PLAC: 'A child who used to be in care, and is now with a family for good.',
  IRO: 'The person who checks that your plan is right and that you are heard.',
  IFA: 'A company that finds and helps foster carers.',
  FC: 'The person who looks after you in their home.',
  SGO: 'A court paper that says you live with someone until you grow up.',
  SG: 'A person the court chose to bring you up.',
  RAA: 'The team that finds new families for children.',
  ASF: 'Money for help after adoption.',
  PAS: 'Help for a family after adoption.',
  FFA: 'Finding out if someone you know could look after you.',
  FDM: 'The manager who says if someone can be a foster carer.',
  PA: 'Someone who helps you when you leave care.',
  LTF: 'Living with foster carers until you grow up.',
  IHA: 'Your first check with a doctor when you come into care.',
  RHA: 'A health check that you have every year, or twice a year if you are small.',
  PEP: 'A plan of how school will help you.',
  ISW: 'A social worker who does not work for the council.',
  MOC: 'Your mum.',
  FOC: 'Your dad.',
  LCT: 'Workers who help you when you leave care.',
  DOLS: 'Rules for when someone is not free to leave a place.',
  NEET: 'Someone over 16 who has no school, job or course right now.',
  EET: 'School, a course or a job.',
  SDQ: 'Questions about how you have been feeling.',
  EOTAS: 'Learning that does not happen in a school.',
  UASC: 'A child who came to this country alone to be safe.',
  CPR: 'A report about you for people who might become your family.',
  PAR: 'A report about people who would like to adopt.',
  AO: 'A court paper that makes a new family yours for good.',
  EPP: 'Living from the start with people who may adopt you.',
  LSW: 'Finding out and putting together the story of your life.',
  CEYP: 'A young person who is or was in care.',
  MFH: 'When no one knows where a child is.',
  RSW: 'Someone who looks after you in a children’s home.'
});
