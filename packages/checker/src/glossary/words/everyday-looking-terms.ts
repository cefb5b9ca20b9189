import { sources } from '../../sources.ts';
import { terms, type Word } from './word.ts';

/** Words that also have an everyday sense: `rules/jargon/everyday-looking.ts` says when they are jargon. */
export const everydayLookingTermWords: readonly Word[] = [
  ...terms(sources.tact, [
    ['contact', 'family time'],
    ['placement', 'home~'],
    ['permanence', 'a home until you grow up', 'permanency'],
    ['sibling', 'brother~ or sister'],
    ['peer', 'friend~']
  ]),
  ...terms(sources.communityCareJargon, [
    ['threshold', 'the point where we must act'],
    ['disclosure', 'telling someone'],
    ['presentation', 'how someone seemed'],
    ['attachment', 'closeness'],
    ['boundaries', 'rules'],
    ['supervised', 'with a worker there'],
    ['linking', 'choosing a family']
  ])
];
