import type { Category } from './category.ts';

/** Where a rule comes from: the guide's or list's name, and its address. */
export interface Source {
  name: string;
  address: string;
}

/**
 * A condition on a match that words alone cannot say. Guards run only where a pattern has matched.
 *
 * - `noun`, `verb`: the first marked word is used as a noun, or as a verb (*contact* with Dad; I will *contact* Mum).
 * - `about-a-person`: what the words are said of is a person or a family, not a thing (*the boiler failed*).
 * - `not-negated`: no *not*, *never*, *n't*, *no* or *without* in the four words before.
 * - `even-if-capitalised`: also where the word has a capital inside a sentence. Without it, such a word is a name.
 * - `even-if-attributed`: also where the sentence names who said, saw or decided, or marks an opinion.
 *   Without it, findings of `opinion-as-fact` and `unattributed` are dropped in such a sentence.
 * - `even-if-quoted`: also inside a named speaker's quotation marks. Without it, only `third-party` reaches in there.
 */
export type Guard =
  | 'noun'
  | 'verb'
  | 'about-a-person'
  | 'not-negated'
  | 'even-if-capitalised'
  | 'even-if-attributed'
  | 'even-if-quoted';

/** Things found by their shape, or by counting, not by a pattern of words. */
export type Recogniser =
  | 'phone'
  | 'email'
  | 'postcode-or-address'
  | 'nhs-number'
  | 'national-insurance-number'
  | 'date-of-birth'
  | 'number-plate'
  | 'bank-account'
  | 'social-handle'
  | 'outside-person'
  | 'long-sentence'
  | 'unknown-acronym';

/** A rule of the checker. How `says`, `never` and `instead` are written: `rules/README.md`. */
export interface Rule {
  /** Kebab-case, unique, steady: house packs and reports name it. */
  id: string;
  category: Category;
  /** Patterns of words. `'{pattern} => {replacement} | {replacement}'` gives one term its own replacements. */
  says: readonly string[];
  /** Patterns that silence this rule wherever they share a word with what it marks. */
  never?: readonly string[];
  guards?: readonly Guard[];
  finds?: Recogniser;
  /** One breath: what a child would read in it, and a better way. `{words}` is what was written. */
  message: string;
  why: string;
  /** For terms without replacements of their own. `''` takes the words out. `[…]` is for the writer to fill in. */
  instead: readonly string[];
  sources: readonly [Source, ...Source[]];
}

/** The examples of a rule: real sentences, no filler. Each is a test. */
export interface RuleExamples {
  /** Each is marked by the rule, and no longer once `instead[0]` is applied. */
  flags: readonly [string, string, string, ...string[]];
  /** In each, the rule marks nothing. */
  passes: readonly [string, string, string, ...string[]];
}

/** Examples by the id of their rule. They stand in the rule's file, in an export of their own, so that a page is not sent them. */
export type Examples = Readonly<Record<string, RuleExamples>>;
