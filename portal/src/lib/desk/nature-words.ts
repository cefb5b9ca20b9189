import type { PassageNature } from '@our-record/record';

/** What a passage can be, as practitioners sort it: the word, the key that sets it, what to ask for in `who`. */
export const natureWords: Readonly<
  Record<PassageNature, { readonly word: string; readonly key: string; readonly who: string }>
> = {
  observation: { word: 'Observation', key: 'o', who: 'Who saw or heard it' },
  reported: { word: 'Reported', key: 'r', who: 'Whose words' },
  opinion: { word: 'Opinion', key: 'p', who: 'Whose opinion' },
  assessment: { word: 'Assessment', key: 'a', who: 'Whose assessment' },
  decision: { word: 'Decision', key: 'd', who: 'Who decided' },
  unsorted: { word: 'Unsorted', key: 'u', who: 'Whose' }
};
