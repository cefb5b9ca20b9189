import type { Source } from './rule.ts';

/** A professional word, and what it means in words for a child of ten. */
export interface GlossaryEntry {
  /** As written in records: `PEP`, `placement`. In capitals it is matched only in capitals. */
  term: string;
  /** Other ways to write it, in the notation of `rules/README.md`: `['e-PEP']`, `['placement~']`. */
  variants?: readonly string[];
  /** What the letters stand for: `Personal Education Plan`. */
  expansion?: string;
  /** Everyday words that can stand in its place, in the notation of `rules/README.md`: `visit~`. */
  instead?: string;
  /** One or two short sentences that speak to the child: "A plan for how school will help you." */
  plain: string;
  source: Source;
}
