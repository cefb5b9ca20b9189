import type { GlossaryEntry } from '../glossary-entry.ts';
import { sources } from '../sources.ts';
import { terms } from './terms.ts';

/** School words that a pupil does not use. */
export const schoolTerms: readonly GlossaryEntry[] = [
  ...terms(sources.send, [
    ['alternative provision', 'learning somewhere other than school', 'Learning somewhere other than an ordinary school.', 'alternative education', 'bespoke timetable~', 'bespoke package~'],
    ['fixed-term exclusion', 'being sent home from school', 'Being sent home from school for some days.', 'fixed term exclusion~', 'permanent exclusion~', 'permanently excluded', 'fixed period exclusion~', 'internal exclusion~', 'internal isolation'],
    ['managed move', 'trying a new school', 'Trying out a new school.', 'off-rolled', 'off-rolling', 'offrolled'],
    ['reduced timetable', 'fewer hours at school', 'Going to school for only part of the day.', 'part-time timetable~', 'part time timetable~', 'phased return'],
    ['graduated approach', 'help step by step', 'Help that grows step by step.', 'graduated response', 'SEN support', 'quality first teaching', 'wave (2|3) (support|intervention)'],
    ['statutory school age', 'the age for school', 'The ages when a child must go to school.', 'compulsory school age'],
    ['designated teacher', 'teacher~ for children in care', 'The teacher who looks out for children in care.', 'designated safeguarding lead~', 'virtual school (head)~', 'named (person|nurse|professional)~', 'designated (nurse|doctor|officer)~'],
    ['pupil premium', 'extra money for school', 'Extra money for a school to help a child.', 'pupil premium plus', 'element (2|3) funding', 'top-up funding'],
    ['attainment', 'how well you are doing', 'How well you are doing at school.', 'working (below|at|above) age-related expectations', 'working below expected', 'attainment gap', 'baseline assessment~', 'cognitive ability', 'below national expectations'],
    ['school refuser', 'child who finds school very hard', 'A child who finds it too hard to go to school.', 'school refusal', 'school refusing', 'emotionally based school avoidance', 'persistent absentee~', 'persistently absent', 'persistent absence', 'unauthorised absence~'],
    ['transition plan', 'plan~ for the change', 'A plan for a big change.', 'transition (meeting|planning|worker|day|period|arrangements)~', 'transitioning', 'transitioned', 'transition to (adulthood|adult services|secondary)'],
    ['pastoral support', 'help with feelings and friends at school', 'Help with feelings and friends at school.', 'pastoral (lead|team|care|support plan|manager)~', 'nurture group~', 'nurture provision', 'time-out card~', 'reasonable adjustments'],
    ['personal care', 'help with washing and dressing', 'Help with washing, dressing and the toilet.', 'self-care skills', 'independence skills', 'independent living skills', 'life skills work', 'activities of daily living']
  ])
];
