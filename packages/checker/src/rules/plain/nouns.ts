import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

const why = 'Policy section 10: records are written clearly and concisely, in plain language.';

/** Long or official nouns. */
export const nouns: readonly Rule[] = [
  {
    id: 'official-nouns',
    category: 'plain',
    says: [
      'accommodation => home | place to stay',
      'acquisition of => getting',
      'altercation~ => argument~',
      'apparatus => equipment',
      'assistance => help',
      'beverage~ => drink~',
      'clarification => more detail',
      'commencement => start',
      'comprehension => understanding',
      'consultation~ => talk~',
      'correspondence => letters and emails',
      'deficit~ => lack | shortage~',
      'demeanour => manner | mood',
      'detriment => harm',
      'discrepancy~ => difference~',
      'domicile => home',
      'dwelling~ => home~',
      'educational setting~ => school~',
      'educational establishment~ => school~',
      'education provision => school',
      '{engagement with} (services|professionals|the service|the plan|the team|school|education) => work with',
      'expenditure => spending',
      'footwear => shoes',
      'formulation => plan',
      'implementation => start',
      'implication~ => effect~',
      'incarceration => time in prison',
      'indication~ => sign~',
      'liaison => talks',
      'locality => area',
      'majority of => most of',
      'meal provision => food',
      'modification~ => change~',
      'necessity => need',
      'offspring => children',
      'occupant~ => person living there',
      'place of residence => home',
      'premises => building',
      'proximity => closeness',
      'purchaser~ => buyer~',
      'rationale => reasons',
      'remuneration => pay',
      'repercussion~ => result~',
      'requirement~ => need~',
      'residence => home',
      'resolution of => end to',
      'sibling dynamics => how the children get on',
      'sleeping arrangements => where everyone sleeps',
      'stakeholder~ => people involved',
      'termination of => end of',
      'timeframe~ => time~',
      'timescale~ => time~',
      'utilisation => use',
      'utterance~ => word~',
      'vicinity => area'
    ],
    never: [
      '(halls of|artist in) residence',
      'reading comprehension',
      'liaison (officer|nurse|teacher|psychiatry)',
      'consultation~ (with|with the) (doctor|dr|gp|nurse|dentist)'
    ],
    guards: ['noun'],
    message: '“{words}” is an office word. The child will follow a shorter one.',
    why,
    instead: ['[a shorter word]'],
    sources: [sources.plainEnglish, sources.plainTasmania, sources.govUkWords]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const nounsExamples: Examples = {
  'official-nouns': {
    flags: [
      'Mum asked for assistance with the housing form.',
      'There was an altercation on the stairs.',
      'His demeanour changed when the bell rang.',
      'The dwelling has two bedrooms.'
    ],
    passes: [
      'Mum asked for help with the housing form.',
      'There was an argument on the stairs.',
      'He goes to the infant school.',
      'He has reading difficulties and a lovely teacher.'
    ]
  }
};
