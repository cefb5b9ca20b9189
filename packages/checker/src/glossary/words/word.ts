import type { GlossaryEntry } from '../../glossary-entry.ts';
import type { Source } from '../../rule.ts';

/** A professional word without its explanation: all that a rule needs. The explanations would weigh on every page. */
export type Word = Omit<GlossaryEntry, 'plain'>;

/** The letters, what they stand for, and other ways to write them. */
export function acronyms(source: Source, rows: readonly (readonly [string, string, ...string[]])[]): Word[] {
  return rows.map(([term, expansion, ...variants]) => ({ term, expansion, variants, source }));
}

/** A term, everyday words for its place, and other ways to write it. */
export function terms(source: Source, rows: readonly (readonly [string, string, ...string[]])[]): Word[] {
  return rows.map(([term, instead, ...variants]) => ({ term, instead, variants, source }));
}
