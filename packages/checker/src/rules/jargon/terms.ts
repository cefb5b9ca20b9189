import type { Examples, Rule } from '../../rule.ts';
import { careTermWords } from '../../glossary/words/care-terms.ts';
import { courtAndJusticeTermWords } from '../../glossary/words/court-and-justice-terms.ts';
import { healthAndFeelingsTermWords } from '../../glossary/words/health-and-feelings-terms.ts';
import { protectionTermWords } from '../../glossary/words/protection-terms.ts';
import { schoolTermWords } from '../../glossary/words/school-terms.ts';
import { termsOf } from '../../glossary/terms-of.ts';
import { sources } from '../../sources.ts';

const message =
  'A child may not know “{words}”. Say it in everyday words, or add what it means the first time.';
const why = 'Policy section 10: professional terms are kept to a minimum, and explained.';
const instead = ['[what it is, in everyday words]'];

/** Professional terms without an everyday sense, by the part of a child's life they belong to. */
export const terms: readonly Rule[] = [
  {
    id: 'care-terms',
    category: 'jargon',
    says: termsOf(careTermWords),
    guards: ['even-if-capitalised'],
    message,
    why,
    instead,
    sources: [sources.tact, sources.lancashire, sources.adoption, sources.sandwell]
  },
  {
    id: 'protection-terms',
    category: 'jargon',
    says: termsOf(protectionTermWords),
    guards: ['even-if-capitalised'],
    never: ['(mum|dad|he|she|they|i) step~ down from', 'no respite from', 'core group of (friends|mates)'],
    message,
    why,
    instead,
    sources: [sources.plymouth, sources.communityCareJargon, sources.rotherham, sources.tact]
  },
  {
    id: 'court-and-justice-terms',
    category: 'jargon',
    says: termsOf(courtAndJusticeTermWords),
    guards: ['even-if-capitalised'],
    message,
    why,
    instead,
    sources: [sources.cafcass, sources.youthJustice]
  },
  {
    id: 'health-and-feelings-terms',
    category: 'jargon',
    says: termsOf(healthAndFeelingsTermWords),
    guards: ['even-if-capitalised'],
    never: ['attachment to (the|this|my|an) (email|letter|e-mail)', 'email attachment~'],
    message,
    why,
    instead,
    sources: [sources.translation, sources.nhsJargon]
  },
  {
    id: 'school-terms',
    category: 'jargon',
    says: termsOf(schoolTermWords),
    guards: ['even-if-capitalised'],
    message,
    why,
    instead,
    sources: [sources.send]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const termsExamples: Examples = {
  'care-terms': {
    flags: [
      'Statutory visit done, home was warm.',
      'I have updated the pathway plan with Jordan.',
      'Aunt Rose asked for a viability assessment.',
      'Letterbox contact goes out in June.'
    ],
    passes: [
      'We visited on Monday and the home was warm.',
      'The path by the school has been mended.',
      'Parallel planning, which means making two plans at once, starts now.',
      'He put the letter in the box.'
    ]
  },
  'protection-terms': {
    flags: [
      'Core group was moved to Tuesday so that Dad can come.',
      'Strategy meeting this morning, police and health both there.',
      'Two nights of respite with Pat and Colin each month.',
      'We did some direct work with the feelings cards.'
    ],
    passes: [
      'The core group, which is a meeting of the people in the plan, is on Tuesday.',
      'She stepped down from the bus and waved.',
      'A row of shoes stood by the front door.',
      'The signpost at the crossroads says Belper.'
    ]
  },
  'court-and-justice-terms': {
    flags: [
      'The interim care order was made at noon.',
      'A directions hearing is on 3 May.',
      'He was given a referral order in June.',
      'Police protection was used on Sunday night.'
    ],
    passes: [
      'The judge made an interim care order, which means that we look after you for now.',
      'Mum went to court and the judge listened.',
      'He gave me directions to the station.',
      'The police came and took him somewhere safe.'
    ]
  },
  'health-and-feelings-terms': {
    flags: [
      'He came in dysregulated and hid his face.',
      'Dad is good at co-regulation when the twins fall out.',
      'She told the doctor about suicidal ideation.',
      'The nurse said he is hypervigilant at night.'
    ],
    passes: [
      'He came in crying and hid his face.',
      'I sent the form as an email attachment.',
      'She was dysregulated, which means that her feelings were too big to calm alone.',
      'Dad sat with the twins until they were calm.'
    ]
  },
  'school-terms': {
    flags: [
      'A managed move to Highfields starts on Monday.',
      'He is on a reduced timetable until Easter.',
      'She had a fixed-term exclusion on Friday.',
      'Alternative provision is two mornings at the farm.'
    ],
    passes: [
      'He starts at Highfields on Monday to see if he likes it.',
      'His timetable is on the fridge.',
      'They moved the piano to the hall.',
      'A managed move, which means trying out another school, starts on Monday.'
    ]
  }
};
