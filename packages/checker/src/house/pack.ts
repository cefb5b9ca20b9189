import type { Category } from '../category.ts';

/** A council's own terms: what it adds to the built-in rules, words differently, or leaves alone. */
export interface HousePack {
  name: string;
  add: readonly AddedTerms[];
  change: readonly ChangedRule[];
  silence: readonly Silenced[];
}

/** Terms that share one message. Patterns are in the notation of `rules/README.md`. */
export interface AddedTerms {
  id: string;
  category: Category;
  terms: readonly string[];
  message: string;
  why: string;
  instead: readonly string[];
}

/** Another wording, or another category, for a built-in rule. */
export interface ChangedRule {
  rule: string;
  category?: Category;
  message?: string;
  why?: string;
  instead?: readonly string[];
}

/** A whole rule, or a term in all rules. */
export type Silenced = { rule: string } | { term: string };
