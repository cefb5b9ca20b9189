import type { GlossaryEntry } from '../glossary-entry.ts';

/**
 * Glossary entries as the `says` of a jargon rule: capitals match capitals only (with a plural or possessive s),
 * other terms match in every inflection of their last word. The replacement is the entry's everyday words, or `Expansion (TERM)`.
 */
export function termsOf(entries: readonly GlossaryEntry[]): string[] {
  return entries.flatMap(({ term, variants = [], expansion, instead }) => {
    const acronym = /^[A-Z0-9][A-Za-z0-9&/]*[A-Z0-9]$/.test(term);
    const patterns = [acronym ? `=${term}` : `${term}~`, ...variants];
    const words = instead ?? (expansion && `${expansion} (${term})`);
    const replacement = words ? ` => ${words}` : '';
    return patterns.map((pattern) => (pattern.includes(' => ') ? pattern : pattern + replacement));
  });
}
