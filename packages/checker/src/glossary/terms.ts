import type { GlossaryEntry } from '../glossary-entry.ts';
import type { Source } from '../rule.ts';

/** A professional term, everyday words for its place, what it means to a child of ten, and other ways to write it. */
export type TermRow = readonly [term: string, instead: string, plain: string, ...variants: string[]];

/** Rows of one source as glossary entries. */
export function terms(source: Source, rows: readonly TermRow[]): GlossaryEntry[] {
  return rows.map(([term, instead, plain, ...variants]) => ({
    term,
    instead,
    plain,
    source,
    ...(variants.length > 0 && { variants })
  }));
}
