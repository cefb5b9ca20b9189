import type { GlossaryEntry } from '../glossary-entry.ts';
import type { Source } from '../rule.ts';

/** The letters, what they stand for, what that means to a child of ten, and other ways to write them. */
export type AcronymRow = readonly [term: string, expansion: string, plain: string, ...variants: string[]];

/** Rows of one source as glossary entries. */
export function acronyms(source: Source, rows: readonly AcronymRow[]): GlossaryEntry[] {
  return rows.map(([term, expansion, plain, ...variants]) => ({
    term,
    expansion,
    plain,
    source,
    ...(variants.length > 0 && { variants })
  }));
}
