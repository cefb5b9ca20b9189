import type { Category } from './category.ts';
import type { Source } from './rule.ts';

/** Words that a practitioner may want to write differently. */
export interface Finding {
  /** UTF-16 offsets in the text that was checked; `end` is exclusive. */
  start: number;
  end: number;
  category: Category;
  ruleId: string;
  /** What a child would read in it and a better way, in one breath. */
  message: string;
  why: string;
  /** Replacements for exactly these words, best first. `[…]` is for the writer to fill in; `''` takes the words out. */
  instead: readonly string[];
  source: Source;
}
