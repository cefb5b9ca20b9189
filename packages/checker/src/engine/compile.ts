import type { Guard, Rule } from '../rule.ts';
import { bit, wordSets, type WordSet } from '../word-sets.ts';
import { withAnchors, type AnchoredLine } from './anchor.ts';
import { forgetInflections } from './inflect.ts';
import { anyWord, sieve } from './neighbours.ts';
import { forgetWords, PatternError, readPattern, type Step } from './read-pattern.ts';
import { Vocabulary } from './vocabulary.ts';

/** What a step of a compiled pattern asks of a token. Each step is three numbers: what, argument, optional. */
export const step = {
  word: 0,
  set: 1,
  class: 2,
  name: 3,
  person: 4,
  adverb: 5,
  number: 6,
  any: 7,
  gap: 8,
  exact: 9,
  /** The argument is a place in `branches`. */
  either: 10
} as const;

export const stepSize = 3;

/** What has patterns: a rule, or a cue of a checklist. */
export interface Wording {
  id: string;
  says: readonly string[];
  never?: readonly string[];
  guards?: readonly Guard[];
  instead?: readonly string[];
}

/** One term of a rule: what was written in `says`, with its own replacements. */
export interface Term {
  rule: number;
  /** The pattern without its replacements: what a first use is counted by. */
  key: string;
  instead: readonly string[];
  /** Words with `~`, by which the form of a replacement is decided. */
  bases: readonly string[];
  /** From `never`: a match silences its rule there. `everywhere`: from a house pack, silences all rules. */
  silences: boolean;
}

/** What the numbers of a pattern are, in order: `Compiled.patterns` holds `patternSize` of them for each. */
export const pattern = {
  term: 0,
  /** Its steps: first, and one past the last. */
  from: 1,
  to: 2,
  /** The step it is found by. */
  anchor: 3,
  /** The steps that are marked, counted from `from`: first, and one past the last. */
  markFrom: 4,
  markTo: 5,
  /** Conditions on its surroundings, as bits: see `edge`. */
  edges: 6
} as const;

export const patternSize = 7;

export const edge = { atStart: 1, atEnd: 2, neighbours: 4 } as const;

/** Word sequences that must not stand right before a match, or right after it. */
export interface Unwanted {
  before: readonly (readonly number[])[];
  after: readonly (readonly number[])[];
}

/** Rules in the form that the matcher reads. */
export interface Compiled<R extends Wording = Rule> {
  rules: readonly R[];
  vocabulary: Vocabulary;
  terms: readonly Term[];
  patterns: Int32Array;
  /** By pattern, where it has any. */
  unwanted: ReadonlyMap<number, Unwanted>;
  steps: Int32Array;
  /** Sets of word numbers, each preceded by its length. */
  sets: Uint16Array;
  exact: readonly string[];
  /** Runs of steps, from and to, of each step with branches. */
  branches: readonly (readonly (readonly [number, number])[])[];
  /** `byAnchor[anchors[w], anchors[w + 1])` are the patterns to try at word `w`. */
  anchors: Int32Array;
  byAnchor: Uint16Array;
  /** For each pattern, which words may stand right after its anchor, and right before: see `neighbours.ts`. */
  after: Int32Array;
  before: Int32Array;
}

/** A step of words as it is compiled: once, however many patterns hold it. */
interface Made {
  what: number;
  argument: number;
  /** For the sieve: `neighbours.ts`. */
  bits: number;
}

const dynamic: Readonly<Record<string, number>> = {
  name: step.name,
  person: step.person,
  adv: step.adverb,
  number: step.number,
  any: step.any
};

/**
 * Compiles rules: inflections are spread here, once, so that the matcher compares numbers only.
 * Throws `PatternError` naming the rule.
 *
 * @param silences patterns that silence every rule (a house pack's)
 */
export function compile<R extends Wording = Rule>(
  rules: readonly R[],
  silences: readonly string[] = []
): Compiled<R> {
  const vocabulary = new Vocabulary();
  const classBits = new Map<string, number>();
  for (const [name, words] of Object.entries(wordSets)) {
    let bits = 0;
    for (const word of words.split(/\s+/))
      bits |= 1 << (vocabulary.addToClass(word, bit[name as WordSet]) & 31);
    classBits.set(name, bits);
  }
  const terms: Term[] = [];
  const patterns: number[] = [];
  const unwanted = new Map<number, Unwanted>();
  const steps: number[] = [];
  const sets: number[] = [];
  const exact: string[] = [];
  const branches: [number, number][][] = [];
  const anchored: number[][] = [];
  const branchesOf = new Map<Step, number>();
  const made = new Map<Step, Made>();
  const after: number[] = [];
  const before: number[] = [];

  const addStep = (each: Step): void => {
    if (each.kind === 'gap') steps.push(step.gap, each.most, 1);
    else if (each.kind === 'either') steps.push(step.either, branchesOf.get(each) as number, 0);
    else if (each.kind === 'class') addClass(each.name, each.optional ? 1 : 0);
    else addWords(each, each.optional ? 1 : 0);
  };

  const addClass = (name: string, optional: number): void => {
    const special = dynamic[name];
    const mask = (bit as Readonly<Record<string, number>>)[name];
    steps.push(special ?? step.class, mask ?? 0, optional);
  };

  const addWords = (each: Step & { kind: 'words' }, optional: number): void => {
    const { what, argument } = made.get(each) ?? makeWords(each);
    steps.push(what, argument, optional);
  };

  const makeWords = (each: Step & { kind: 'words' }): Made => {
    const ids = each.words.map((word) => vocabulary.intern(word));
    let bits = 0;
    for (const id of ids) bits |= 1 << (id & 31);
    const words: Made = { what: step.word, argument: ids[0] as number, bits };
    if (each.exact !== null) {
      [words.what, words.argument] = [step.exact, exact.length];
      exact.push(each.exact);
    } else if (ids.length > 1) {
      [words.what, words.argument] = [step.set, sets.length];
      sets.push(ids.length);
      for (const id of ids) sets.push(id);
    }
    made.set(each, words);
    return words;
  };

  const bitsOf = (each: Step): number => {
    if (each.kind === 'words') return (made.get(each) ?? makeWords(each)).bits;
    return each.kind === 'class' ? (classBits.get(each.name) ?? anyWord) : anyWord;
  };

  const numbered = (sequences: readonly string[][]): number[][] =>
    sequences.map((words) => words.map((word) => vocabulary.intern(word)));

  /** A run of steps in one piece; what its branches hold is put down first, and once only. */
  const addRun = (run: readonly Step[]): [number, number] => {
    for (const each of run) {
      if (each.kind !== 'either' || branchesOf.has(each)) continue;
      const ranges = each.branches.map(addRun);
      branchesOf.set(each, branches.length);
      branches.push(ranges);
    }
    const from = steps.length / stepSize;
    for (const each of run) addStep(each);
    return [from, steps.length / stepSize];
  };

  const addLine = ({ line, anchor }: AnchoredLine, term: number): void => {
    const [from, to] = addRun(line.steps);
    const number = patterns.length / patternSize;
    const edges =
      (line.atStart ? edge.atStart : 0) |
      (line.atEnd ? edge.atEnd : 0) |
      (line.notBefore.length + line.notAfter.length > 0 ? edge.neighbours : 0);
    patterns.push(term, from, to, from + anchor, line.marked[0], line.marked[1], edges);
    if ((edges & edge.neighbours) !== 0) {
      unwanted.set(number, { before: numbered(line.notBefore), after: numbered(line.notAfter) });
    }
    after.push(sieve(line.steps, anchor + 1, 1, bitsOf));
    before.push(sieve(line.steps, anchor - 1, -1, bitsOf));
    for (const word of wordsOf(line.steps[anchor] as Step)) {
      const at = (anchored[vocabulary.intern(word)] ??= []);
      if (at.at(-1) !== number) at.push(number);
    }
  };

  const addTerm = (rule: number, written: string, silent: boolean): void => {
    const [says, replacements] = written.split(' => ') as [string, string | undefined];
    const where = rules[rule]?.id ?? 'silence';
    try {
      const line = readPattern(says);
      const instead = replacements?.split(' | ') ?? rules[rule]?.instead ?? [];
      terms.push({ rule, key: says, instead, bases: basesOf(line.steps), silences: silent });
      for (const each of withAnchors(line)) addLine(each, terms.length - 1);
    } catch (problem) {
      if (problem instanceof PatternError) throw new PatternError(`${where}: ${problem.message}`);
      throw problem;
    }
  };

  rules.forEach((rule, index) => {
    for (const written of rule.says) addTerm(index, written, false);
    for (const written of rule.never ?? []) addTerm(index, written, true);
  });
  for (const written of silences) addTerm(-1, written, true);

  vocabulary.seal();
  forgetInflections();
  forgetWords();
  const anchors = new Int32Array(vocabulary.size + 1);
  const byAnchor: number[] = [];
  for (let word = 0; word < vocabulary.size; word++) {
    anchors[word] = byAnchor.length;
    for (const number of anchored[word] ?? []) byAnchor.push(number);
  }
  anchors[vocabulary.size] = byAnchor.length;
  return {
    rules,
    vocabulary,
    terms,
    patterns: Int32Array.from(patterns),
    unwanted,
    steps: Int32Array.from(steps),
    sets: Uint16Array.from(sets),
    exact,
    branches,
    anchors,
    byAnchor: Uint16Array.from(byAnchor),
    after: Int32Array.from(after),
    before: Int32Array.from(before)
  };
}

function wordsOf(each: Step): readonly string[] {
  if (each.kind === 'words') return each.words;
  return each.kind === 'class' ? wordSets[each.name as WordSet].split(/\s+/) : [];
}

function basesOf(steps: readonly Step[]): string[] {
  return steps.flatMap((each) => {
    if (each.kind === 'either') return each.branches.flatMap(basesOf);
    return each.kind === 'words' ? each.bases : [];
  });
}
