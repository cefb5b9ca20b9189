import type { GlossaryEntry } from '../glossary-entry.ts';
import { explained } from './explained.ts';
import { courtAndJusticeTermWords } from './words/court-and-justice-terms.ts';

/** The family court, the police and youth justice. */
export const courtAndJusticeTerms: readonly GlossaryEntry[] = explained(courtAndJusticeTermWords, {
  'final hearing': 'The last time in court, when the judge decides.',
  'fact-finding hearing': 'When a judge decides what really happened.',
  'case management hearing': 'A short time in court to plan what must be done.',
  'interim order': 'A court paper that holds until the judge decides for good.',
  adjournment: 'When court is put off to another day.',
  'threshold criteria': 'What a judge must find true before a child can come into care.',
  'pre-proceedings': 'The time when parents can change things before court.',
  'section 7 report': 'A report for the court about what a child needs.',
  'final evidence': 'The last papers given to the judge before the end.',
  'section 31': 'The law a judge uses to make a care order.',
  'leave to remain': 'Being allowed to live in this country.',
  'appeal rights exhausted': 'When someone has no more chances to ask to stay here.',
  'interim care order': 'A court paper that lets the council look after you while the judge decides.',
  'care order': 'A court paper that says the council looks after you.',
  'supervision order': 'A court paper that says social workers must help your family.',
  'care proceedings': 'When a judge decides who looks after you.',
  'public law outline': 'The steps before and in court when people worry about a child’s care.',
  'directions hearing': 'A short time in court to plan what must be done.',
  adjourned: 'Put off to another day.',
  'parental responsibility': 'The right to make big decisions about a child.',
  'no recourse to public funds': 'When someone from another country may not get benefits.',
  'section 7': 'A report for the court about what a child needs.',
  reparation: 'Doing something to put right the harm.',
  'youth rehabilitation order': 'A court paper with things a child must do after a crime.',
  'offending behaviour': 'Doing things that are against the law.',
  'conclusive grounds': 'When it is decided for good that someone was forced to work or do crime.',
  'referral order': 'When a court sends you to a panel to put things right.',
  'released under investigation': 'Free to go while the police still look into it.',
  'police powers of protection': 'When the police take a child somewhere safe.',
  'anti-social behaviour': 'Things that upset people who live nearby.'
});
