import { sources } from '../../sources.ts';
import { terms, type Word } from './word.ts';

/** School words that a pupil does not use. */
export const schoolTermWords: readonly Word[] = [
  ...terms(sources.send, [
    [
      'permanent exclusion',
      'not being allowed back to school',
      'permanently excluded => not allowed back at school'
    ],
    ['SEN support', 'extra help at school'],
    ['designated safeguarding lead', 'person at school who keeps you safe'],
    ['virtual school', 'team that helps children in care learn', 'virtual school head~'],
    [
      'age-related expectations',
      'what most children that age can do',
      'working below expected => finding learning hard',
      'developmental milestone~ => thing~ most children can do by an age'
    ],
    [
      'persistent absence',
      'many days off school',
      'persistently absent',
      'persistent absentee~',
      'unauthorised absence~ => day~ off without leave'
    ],
    [
      'transition meeting',
      'meeting~ about the change',
      'transition (planning|arrangements)',
      'transition to (adulthood|adult services) => becoming an adult',
      'transition to secondary => move to secondary school',
      'transitioning => moving',
      'transitioned => moved'
    ],
    ['pastoral team', 'people at school who care how you feel', 'pastoral (lead|manager)~', 'pastoral care'],
    ['nurture group', 'small class~', 'nurture provision'],
    [
      'independence skills',
      'looking after yourself',
      'independent living skills',
      'self-care skills',
      'life skills work'
    ],
    ['alternative provision', 'learning somewhere other than school', 'alternative education'],
    [
      'fixed-term exclusion',
      'being sent home from school',
      'fixed term exclusion~',
      'fixed period exclusion~'
    ],
    ['managed move', 'trying a new school'],
    ['reduced timetable', 'fewer hours at school', 'part-time timetable~', 'part time timetable~'],
    ['designated teacher', 'teacher~ for children in care'],
    ['attainment', 'how well you are doing'],
    [
      'school refuser',
      'child who finds school very hard',
      'school refusal',
      'school refusing',
      'emotionally based school avoidance'
    ],
    ['transition plan', 'plan~ for the change'],
    ['pastoral support', 'help with feelings and friends at school'],
    ['personal care', 'help with washing and dressing']
  ])
];
