import type { Word } from './words/word.ts';

/**
 * Professional words as the `says` of a jargon rule: capitals match capitals only (with a plural or possessive s),
 * other terms match in every inflection of their last word. The replacement is its everyday words, or `Expansion (TERM)`.
 */
export function termsOf(words: readonly Word[]): string[] {
  return words.flatMap(({ term, variants = [], expansion, instead }) => {
    const acronym = /^[A-Z0-9][A-Za-z0-9&/]*[A-Z0-9]$/.test(term);
    const patterns = [acronym ? `=${term}` : `${term}~`, ...variants];
    const everyday = instead ?? (expansion && `${expansion} (${term})`);
    const replacement = everyday ? ` => ${everyday}` : '';
    return patterns.map((pattern) => (pattern.includes(' => ') ? pattern : pattern + replacement));
  });
}
