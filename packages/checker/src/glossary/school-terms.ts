import type { GlossaryEntry } from '../glossary-entry.ts';
import { explained } from './explained.ts';
import { schoolTermWords } from './words/school-terms.ts';

/** School words that a pupil does not use. */
export const schoolTerms: readonly GlossaryEntry[] = explained(schoolTermWords, {
  'permanent exclusion': 'Not being allowed back to a school.',
  'SEN support': 'Extra help with learning at school.',
  'designated safeguarding lead': 'The person at school to tell if you are not safe.',
  'virtual school': 'The team that helps children in care with school.',
  'age-related expectations': 'What most children of your age can do.',
  'persistent absence': 'Missing a lot of school.',
  'transition meeting': 'A meeting about a big change.',
  'pastoral team': 'The people at school who help with feelings and friends.',
  'nurture group': 'A small class where you can feel safe.',
  'independence skills': 'Cooking, money and other things you need to live on your own.',
  'alternative provision': 'Learning somewhere other than an ordinary school.',
  'fixed-term exclusion': 'Being sent home from school for some days.',
  'managed move': 'Trying out a new school.',
  'reduced timetable': 'Going to school for only part of the day.',
  'designated teacher': 'The teacher who looks out for children in care.',
  attainment: 'How well you are doing at school.',
  'school refuser': 'A child who finds it too hard to go to school.',
  'transition plan': 'A plan for a big change.',
  'pastoral support': 'Help with feelings and friends at school.',
  'personal care': 'Help with washing, dressing and the toilet.'
});
