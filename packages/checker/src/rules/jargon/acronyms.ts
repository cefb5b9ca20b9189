import type { Examples, Rule } from '../../rule.ts';
import { childProtectionAcronymWords } from '../../glossary/words/child-protection-acronyms.ts';
import { childrenInCareAcronymWords } from '../../glossary/words/children-in-care-acronyms.ts';
import { courtAcronymWords } from '../../glossary/words/court-acronyms.ts';
import { healthAcronymWords } from '../../glossary/words/health-acronyms.ts';
import { homeAndMoneyAcronymWords } from '../../glossary/words/home-and-money-acronyms.ts';
import { justiceAcronymWords } from '../../glossary/words/justice-acronyms.ts';
import { noteShorthandWords } from '../../glossary/words/note-shorthand.ts';
import { schoolAcronymWords } from '../../glossary/words/school-acronyms.ts';
import { termsOf } from '../../glossary/terms-of.ts';
import { sources } from '../../sources.ts';

const message =
  'To a child, “{words}” is a code for something about them. Write it out once and say what it is.';
const why = 'Policy section 10: acronyms are kept to a minimum, and explained.';
const instead = ['[what the letters stand for] ({words})'];

/** Letters that stand for something, by the service that uses them. */
export const acronyms: readonly Rule[] = [
  {
    id: 'child-protection-acronyms',
    category: 'jargon',
    says: termsOf(childProtectionAcronymWords),
    never: ['=CPS', '=SW <number>', '=DA Hospital', '=MASH potato~'],
    message,
    why,
    instead,
    sources: [sources.sutton, sources.ourPatch, sources.hampshire, sources.londonProcedures, sources.plymouth]
  },
  {
    id: 'children-in-care-acronyms',
    category: 'jargon',
    says: termsOf(childrenInCareAcronymWords),
    never: ['(Derby|County|Town|City|Rangers|United|Rovers) FC', 'FC (Derby|Barcelona|United)', '=PA system'],
    message,
    why,
    instead,
    sources: [sources.ourPatch, sources.lancashire, sources.adoption, sources.tact]
  },
  {
    id: 'court-acronyms',
    category: 'jargon',
    says: termsOf(courtAcronymWords),
    message,
    why,
    instead,
    sources: [sources.cafcass, sources.sutton, sources.ourPatch]
  },
  {
    id: 'health-acronyms',
    category: 'jargon',
    says: termsOf(healthAcronymWords),
    never: [
      '=DNA (test~|testing|result~|sample~|swab~|profile|evidence|match)',
      '(a|the) =DNA',
      '=MW (radio|oven)'
    ],
    message,
    why,
    instead,
    sources: [sources.nhsJargon, sources.londonProcedures, sources.send]
  },
  {
    id: 'school-acronyms',
    category: 'jargon',
    says: termsOf(schoolAcronymWords),
    message,
    why,
    instead,
    sources: [sources.send]
  },
  {
    id: 'justice-acronyms',
    category: 'jargon',
    says: termsOf(justiceAcronymWords),
    never: ['=AA (battery|batteries|meeting~|van|man|breakdown|sponsor)', '=RIC flair'],
    message,
    why,
    instead,
    sources: [sources.youthJusticeJargon, sources.youthJustice]
  },
  {
    id: 'home-and-money-acronyms',
    category: 'jargon',
    says: termsOf(homeAndMoneyAcronymWords),
    never: ['=HB pencil~', '=ARC of'],
    message,
    why,
    instead,
    sources: [sources.shelter, sources.rotherham, sources.miclu]
  },
  {
    id: 'note-shorthand',
    category: 'jargon',
    says: termsOf(noteShorthandWords),
    message:
      'Years from now “{words}” may mean nothing to the child who reads it. Write the person or the thing in full.',
    why,
    instead,
    sources: [sources.sutton]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const acronymsExamples: Examples = {
  'child-protection-acronyms': {
    flags: [
      'ICPC held today at the civic centre, and Mum came with her sister.',
      'LADO rang me back at noon about the club.',
      'The case was heard at MARAC on Tuesday.',
      'FSW will take Mum to the food bank on Friday.'
    ],
    passes: [
      'The MASH (Multi-Agency Safeguarding Hub, the team who first hear about a worry) rang me.',
      'We had sausage and mash for tea.',
      'Multi-Agency Risk Assessment Conference (MARAC) on Monday. MARAC will look at the locks.',
      'PC Holt came to the door with me.'
    ]
  },
  'children-in-care-acronyms': {
    flags: [
      'The IRO rang to ask how the move went.',
      'PEP is on Thursday at 2pm and Jordan wants to come.',
      'He is NEET but has an interview at the garage.',
      'Her SGO was made in March.'
    ],
    passes: [
      'The IRO (Independent Reviewing Officer, the person who checks that your plan is working) came to see you.',
      'I gave him a pep talk in the car.',
      'He plays for Matlock Town FC on Sundays.',
      'Your PEP, which is a plan of how school will help you, is ready.'
    ]
  },
  'court-acronyms': {
    flags: [
      'ICO granted at 3pm, the judge spoke to Mum kindly.',
      'Dad asked me what the PLO is.',
      'IRH is listed for 4 June.',
      'Mum has PR and Dad does not.'
    ],
    passes: [
      'The judge made an interim care order (ICO), which lets us look after you for now.',
      'CAFCASS, which is the service that tells the court what you want, will ring you.',
      'The judge asked to see your drawing.',
      'His Honour spoke to Mum at the end.'
    ]
  },
  'health-acronyms': {
    flags: [
      'CAMHS wait is now nine months.',
      'HV weighed the baby and is happy with her.',
      'Dental check, DNA again.',
      'She was seen by SALT at nursery.'
    ],
    passes: [
      'The DNA test showed that he is her dad.',
      'CAMHS (the team that helps children with worries) will see you in May.',
      'The GP looked in his ears.',
      'We took her to A&E with a sore wrist.'
    ]
  },
  'school-acronyms': {
    flags: [
      'EHCP is with the panel and Mum has a copy.',
      'The SENCO showed me his reading book.',
      'The DSL rang at ten past nine.',
      'He goes to the PRU on Mondays now.'
    ],
    passes: [
      'Your EHCP (Education, Health and Care Plan, which says what help you must get) is done.',
      'He is taking nine GCSEs next summer.',
      'PE is his best lesson.',
      'Please send him in at nine.'
    ]
  },
  'justice-acronyms': {
    flags: [
      'YOT worker and I will see Dean together.',
      'He is RUI and was home by six.',
      'CPS decided last week and his mum knows.',
      'Her DBS came back today.'
    ],
    passes: [
      'The YOT (Youth Offending Team, workers who help you stay out of trouble) will ring.',
      'The toy needs two AA batteries.',
      'PC Lowe and DC Amin were both kind to him.',
      'He walked at a good pace.'
    ]
  },
  'home-and-money-acronyms': {
    flags: [
      'The family have NRPF and the food bank knows them.',
      'Mum is waiting for UC to start.',
      'The DWP letter came on Saturday.',
      'He has ILR and showed me the card.'
    ],
    passes: [
      'UC (Universal Credit, the money Mum gets each month) was late.',
      'He drew it with an HB pencil.',
      'The council found them a flat by the park.',
      'Mum paid the rent on Friday.'
    ]
  },
  'note-shorthand': {
    flags: [
      'FSW will ring MGM tomorrow.',
      'T/C from school at 9.10, he had not come in.',
      'H/V at 4pm, all three boys at home.',
      'PGM has a spare room and a cot.'
    ],
    passes: [
      'Her maternal grandmother (MGM) came, and MGM brought soup.',
      'Phone call from school at 9.10, he had not come in.',
      'Seen Weds w/ Mum for 20 mins.',
      'His nan has a spare room and a cot.'
    ]
  }
};
