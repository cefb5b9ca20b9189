import type { Examples, Rule } from '../../rule.ts';
import { sources } from '../../sources.ts';

/** Sentences too long to hold in the mind. */
export const longSentences: readonly Rule[] = [
  {
    id: 'long-sentence',
    category: 'plain',
    says: [],
    finds: 'long-sentence',
    message:
      'By the end of a sentence this long a child has lost its beginning. Try two or three short ones.',
    why: 'Policy section 10: records are written clearly and concisely, in plain language.',
    instead: ['[two or three short sentences]'],
    sources: [sources.plainEnglish, sources.govUkWords]
  }
];

/** What each rule marks, and what it passes over; every sentence is a test. Kept apart so that a page is not sent them. */
export const longSentencesExamples: Examples = {
  'long-sentence': {
    flags: [
      'When I got to the flat on Thursday Mum was in the kitchen with the baby and the older two were watching television in the front room and she told me that the washing machine had broken again and that she had been taking the washing to her cousin and was late for work.',
      'He went to the park with his uncle and his two cousins after school and they played on the swings and then on the slide and then they had chips on the bench and after that they walked home by the river because the bus had already gone past the stop.',
      'I rang the school at nine and again at ten because the first time nobody could find the register and the second time the person who answered said that he had come in late with a note from his mum about the dentist and had gone straight to his lesson.'
    ],
    passes: [
      'When I got to the flat Mum was in the kitchen with the baby. The older two were watching television.',
      'He went to the park with his uncle.',
      'I rang the school at nine. He had come in late, with a note about the dentist.'
    ]
  }
};
