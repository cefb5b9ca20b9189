import type { GlossaryEntry } from '../glossary-entry.ts';
import { explained } from './explained.ts';
import { everydayLookingTermWords } from './words/everyday-looking-terms.ts';

/** Words that also have an everyday sense: `rules/jargon/everyday-looking.ts` says when they are jargon. */
export const everydayLookingTerms: readonly GlossaryEntry[] = explained(everydayLookingTermWords, {
  contact: 'Time when you see your family.',
  placement: 'The home where you live with your carers.',
  permanence: 'A home that you can stay in until you grow up.',
  sibling: 'A brother or sister.',
  peer: 'People of your own age.',
  threshold: 'The line that decides when social workers must help.',
  disclosure: 'Telling someone about something that happened.',
  presentation: 'How someone looked and seemed.',
  attachment: 'How close and safe you feel with someone.',
  boundaries: 'Rules that stay the same.',
  supervised: 'With a worker there.',
  linking: 'Putting a child and a new family together.'
});
