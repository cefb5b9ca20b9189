import type { GlossaryEntry } from '../glossary-entry.ts';
import type { Word } from './words/word.ts';

/**
 * Words with what each means, in words for a child of ten.
 * @throws Error for a word that `plain` does not explain.
 */
export function explained(words: readonly Word[], plain: Readonly<Record<string, string>>): GlossaryEntry[] {
  return words.map((word) => {
    const means = plain[word.term];
    if (means === undefined) throw new Error(`the glossary does not say what "${word.term}" means`);
    return { ...word, plain: means };
  });
}
