import type { GlossaryEntry } from '../glossary-entry.ts';
import { sources } from '../sources.ts';
import { terms } from './terms.ts';

/** School words that a pupil does not use. */
export const schoolTerms: readonly GlossaryEntry[] = [
  ...terms(sources.send, [
    ['permanent exclusion', 'not being allowed back to school', 'Not being allowed back to a school.', 'permanently excluded => not allowed back at school'],
    ['internal exclusion', 'time~ away from your class', 'Spending school time away from your class.', 'internal isolation'],
    ['off-rolled', 'taken off the school’s list', 'When a school takes a child off its list.', 'off-rolling => taking off the school’s list'],
    ['phased return', 'going back bit by bit', 'Going back a bit more each week.'],
    ['SEN support', 'extra help at school', 'Extra help with learning at school.'],
    ['designated safeguarding lead', 'person at school who keeps you safe', 'The person at school to tell if you are not safe.'],
    ['virtual school', 'team that helps children in care learn', 'The team that helps children in care with school.', 'virtual school head~'],
    ['designated nurse', 'nurse for children in care', 'The nurse for children in care.', 'designated doctor => doctor for children in care', 'named nurse~ => nurse~ for children’s safety'],
    ['age-related expectations', 'what most children that age can do', 'What most children of your age can do.', 'working below expected => finding learning hard', 'developmental milestone~ => thing~ most children can do by an age'],
    ['persistent absence', 'many days off school', 'Missing a lot of school.', 'persistently absent', 'persistent absentee~', 'unauthorised absence~ => day~ off without leave'],
    ['transition meeting', 'meeting~ about the change', 'A meeting about a big change.', 'transition (planning|arrangements)', 'transition to (adulthood|adult services) => becoming an adult', 'transition to secondary => move to secondary school', 'transitioning => moving', 'transitioned => moved'],
    ['pastoral team', 'people at school who care how you feel', 'The people at school who help with feelings and friends.', 'pastoral (lead|manager)~', 'pastoral care'],
    ['nurture group', 'small class~', 'A small class where you can feel safe.', 'nurture provision'],
    ['reasonable adjustments', 'changes that help', 'Changes that make things fair for you.'],
    ['independence skills', 'looking after yourself', 'Cooking, money and other things you need to live on your own.', 'independent living skills', 'self-care skills', 'life skills work'],
    ['alternative provision', 'learning somewhere other than school', 'Learning somewhere other than an ordinary school.', 'alternative education'],
    ['fixed-term exclusion', 'being sent home from school', 'Being sent home from school for some days.', 'fixed term exclusion~', 'fixed period exclusion~'],
    ['managed move', 'trying a new school', 'Trying out a new school.'],
    ['reduced timetable', 'fewer hours at school', 'Going to school for only part of the day.', 'part-time timetable~', 'part time timetable~'],
    ['graduated approach', 'help step by step', 'Help that grows step by step.', 'graduated response'],
    ['statutory school age', 'the age for school', 'The ages when a child must go to school.', 'compulsory school age'],
    ['designated teacher', 'teacher~ for children in care', 'The teacher who looks out for children in care.'],
    ['pupil premium', 'extra money for school', 'Extra money for a school to help a child.', 'pupil premium plus'],
    ['attainment', 'how well you are doing', 'How well you are doing at school.'],
    ['school refuser', 'child who finds school very hard', 'A child who finds it too hard to go to school.', 'school refusal', 'school refusing', 'emotionally based school avoidance'],
    ['transition plan', 'plan~ for the change', 'A plan for a big change.'],
    ['pastoral support', 'help with feelings and friends at school', 'Help with feelings and friends at school.'],
    ['personal care', 'help with washing and dressing', 'Help with washing, dressing and the toilet.']
  ])
];
