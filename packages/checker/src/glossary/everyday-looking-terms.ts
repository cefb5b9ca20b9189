import type { GlossaryEntry } from '../glossary-entry.ts';
import { sources } from '../sources.ts';
import { terms } from './terms.ts';

/** Words that also have an everyday sense: `rules/jargon/everyday-looking.ts` says when they are jargon. */
export const everydayLookingTerms: readonly GlossaryEntry[] = [
  ...terms(sources.tact, [
    ['contact', 'family time', 'Time when you see your family.'],
    ['placement', 'home~', 'The home where you live with your carers.'],
    ['permanence', 'a home until you grow up', 'A home that you can stay in until you grow up.', 'permanency'],
    ['sibling', 'brother~ or sister', 'A brother or sister.'],
    ['peer', 'friend~', 'People of your own age.']
  ]),
  ...terms(sources.communityCareJargon, [
    ['threshold', 'the point where we must act', 'The line that decides when social workers must help.'],
    ['disclosure', 'telling someone', 'Telling someone about something that happened.'],
    ['presentation', 'how someone seemed', 'How someone looked and seemed.'],
    ['attachment', 'closeness', 'How close and safe you feel with someone.'],
    ['boundaries', 'rules', 'Rules that stay the same.'],
    ['supervised', 'with a worker there', 'With a worker there.'],
    ['linking', 'choosing a family', 'Putting a child and a new family together.']
  ])
];
