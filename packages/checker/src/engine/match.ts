import { bit } from '../word-sets.ts';
import { edge, pattern, patternSize, step, stepSize, type Compiled, type Wording } from './compile.ts';
import { between, flag, type Tokens } from './tokens.ts';
import { inCapitals, inClass, isPerson, looksLikeName } from './words.ts';

/** Where a pattern matched: tokens, first and last, of the whole and of what is marked. */
export interface Hit {
  term: number;
  first: number;
  last: number;
  markedFirst: number;
  markedLast: number;
}

/** Most steps of a pattern's own line. */
const mostSteps = 64;

/** What is still to be matched once a branch has been. */
interface Rest {
  at: number;
  /** Where the run ends: one past its last step, or one before its first when reading leftwards. */
  end: number;
  then: Rest | null;
}

/** Tries patterns at the tokens of a paragraph. Holds buffers, so one at a time. */
export class Matcher {
  readonly #compiled: Compiled<Wording>;
  /** The token before which each step of the pattern's own line begins; the last entry is where the match ends. */
  readonly #bounds = new Int32Array(mostSteps + 1);
  #text = '';

  constructor(compiled: Compiled<Wording>) {
    this.#compiled = compiled;
  }

  /** Every match in the paragraph, in order of the anchor word. */
  match(text: string, tokens: Tokens): Hit[] {
    this.#text = text;
    const { anchors, byAnchor, after, before } = this.#compiled;
    const hits: Hit[] = [];
    const { word, count } = tokens;
    for (let token = 0; token < count; token++) {
      const id = word[token] as number;
      if (id === 0) continue;
      const to = anchors[id + 1] as number;
      let i = anchors[id] as number;
      if (i === to) continue;
      // No neighbour is a word that nothing knows; only a sieve that lets every word through lets it pass.
      const next = 1 << (token + 1 < count ? (word[token + 1] as number) & 31 : 0);
      const last = 1 << (token > 0 ? (word[token - 1] as number) & 31 : 0);
      for (; i < to; i++) {
        const number = byAnchor[i] as number;
        if (((after[number] as number) & next) === 0 || ((before[number] as number) & last) === 0) continue;
        const hit = this.#tryAt(number, token, tokens);
        if (hit) hits.push(hit);
      }
    }
    return hits;
  }

  #tryAt(number: number, token: number, tokens: Tokens): Hit | null {
    const { patterns, steps } = this.#compiled;
    const row = number * patternSize;
    const from = patterns[row + pattern.from] as number;
    const to = patterns[row + pattern.to] as number;
    const anchor = patterns[row + pattern.anchor] as number;
    if (steps[anchor * stepSize] === step.exact && !this.#fits(anchor, token, tokens)) return null;
    const bounds = this.#bounds;
    bounds[anchor - from] = token;
    bounds[anchor - from + 1] = token + 1;
    if (anchor > from && !this.#left(anchor - 1, from - 1, from, token - 1, false, tokens, null)) return null;
    if (anchor + 1 < to && !this.#right(anchor + 1, to, from, token + 1, false, tokens, null)) return null;
    const first = bounds[0] as number;
    const last = (bounds[to - from] as number) - 1;
    const edges = patterns[row + pattern.edges] as number;
    if (edges !== 0 && !this.#mayStand(number, edges, first, last, tokens)) return null;
    const markedFirst = bounds[patterns[row + pattern.markFrom] as number] as number;
    const markedLast = (bounds[patterns[row + pattern.markTo] as number] as number) - 1;
    if (markedLast < markedFirst || !this.#confirmed(first, last, tokens)) return null;
    return { term: patterns[row + pattern.term] as number, first, last, markedFirst, markedLast };
  }

  #mayStand(number: number, edges: number, first: number, last: number, tokens: Tokens): boolean {
    if ((edges & edge.atStart) !== 0 && !startsClause(tokens, first)) return false;
    const ends = last + 1 >= tokens.count || tokens.gap[last + 1] === between.sentence;
    if ((edges & edge.atEnd) !== 0 && !ends) return false;
    const unwanted = this.#compiled.unwanted.get(number);
    if (!unwanted) return true;
    if (unwanted.before.some((words) => stands(tokens, words, first - words.length))) return false;
    return !unwanted.after.some((words) => stands(tokens, words, last + 1));
  }

  /** The hashes of the words spoke true. */
  #confirmed(first: number, last: number, tokens: Tokens): boolean {
    for (let i = first; i <= last; i++) {
      const id = tokens.word[i] as number;
      if (
        id !== 0 &&
        !this.#compiled.vocabulary.is(id, this.#text, tokens.start[i] as number, tokens.end[i] as number)
      )
        return false;
    }
    return true;
  }

  #right(
    at: number,
    end: number,
    from: number,
    token: number,
    loose: boolean,
    tokens: Tokens,
    rest: Rest | null
  ): boolean {
    if (rest === null) this.#bounds[at - from] = token;
    if (at === end)
      return rest === null || this.#right(rest.at, rest.end, from, token, loose, tokens, rest.then);
    const { steps, branches } = this.#compiled;
    const what = steps[at * stepSize];
    if (what === step.gap) {
      const most = steps[at * stepSize + 1] as number;
      for (let skipped = 0; skipped <= most; skipped++) {
        if (this.#right(at + 1, end, from, token + skipped, true, tokens, rest)) return true;
        if (token + skipped >= tokens.count || tokens.gap[token + skipped] === between.sentence) return false;
      }
      return false;
    }
    if (what === step.either) {
      const then = { at: at + 1, end, then: rest };
      for (const [branchFrom, branchTo] of branches[
        steps[at * stepSize + 1] as number
      ] as readonly (readonly [number, number])[]) {
        if (this.#right(branchFrom, branchTo, from, token, loose, tokens, then)) return true;
      }
      return false;
    }
    if (token < tokens.count && joined(tokens.gap[token] as number, loose) && this.#fits(at, token, tokens)) {
      if (this.#right(at + 1, end, from, token + 1, false, tokens, rest)) return true;
    }
    return steps[at * stepSize + 2] === 1 && this.#right(at + 1, end, from, token, loose, tokens, rest);
  }

  #left(
    at: number,
    end: number,
    from: number,
    token: number,
    loose: boolean,
    tokens: Tokens,
    rest: Rest | null
  ): boolean {
    if (rest === null) this.#bounds[at + 1 - from] = token + 1;
    if (at === end)
      return rest === null || this.#left(rest.at, rest.end, from, token, loose, tokens, rest.then);
    const { steps, branches } = this.#compiled;
    const what = steps[at * stepSize];
    if (what === step.gap) {
      const most = steps[at * stepSize + 1] as number;
      for (let skipped = 0; skipped <= most; skipped++) {
        if (this.#left(at - 1, end, from, token - skipped, true, tokens, rest)) return true;
        if (token - skipped < 0 || tokens.gap[token - skipped + 1] === between.sentence) return false;
      }
      return false;
    }
    if (what === step.either) {
      const then = { at: at - 1, end, then: rest };
      for (const [branchFrom, branchTo] of branches[
        steps[at * stepSize + 1] as number
      ] as readonly (readonly [number, number])[]) {
        if (this.#left(branchTo - 1, branchFrom - 1, from, token, loose, tokens, then)) return true;
      }
      return false;
    }
    if (token >= 0 && joined(tokens.gap[token + 1] as number, loose) && this.#fits(at, token, tokens)) {
      if (this.#left(at - 1, end, from, token - 1, false, tokens, rest)) return true;
    }
    return steps[at * stepSize + 2] === 1 && this.#left(at - 1, end, from, token, loose, tokens, rest);
  }

  /** The *'s* of "Mum's morning": as a form of *be* it counts only after a pronoun ("she's", "that's", "there's"). */
  #isGenitive(token: number, tokens: Tokens): boolean {
    if (((tokens.flags[token] as number) & flag.clitic) === 0) return false;
    return token === 0 || !inClass(tokens, token - 1, this.#compiled, bit.pronoun | bit.det | bit.grammar);
  }

  #fits(at: number, token: number, tokens: Tokens): boolean {
    const { steps, sets, vocabulary, exact } = this.#compiled;
    const argument = steps[at * stepSize + 1] as number;
    const id = tokens.word[token] as number;
    switch (steps[at * stepSize]) {
      case step.word:
        return id === argument;
      case step.set: {
        const end = argument + 1 + (sets[argument] as number);
        for (let i = argument + 1; i < end; i++) if (sets[i] === id) return true;
        return false;
      }
      case step.class:
        return (
          ((vocabulary.classes[id] as number) & argument) !== 0 &&
          !(argument === bit.be && this.#isGenitive(token, tokens))
        );
      case step.name:
        return looksLikeName(tokens, token);
      case step.person:
        return isPerson(tokens, token, this.#compiled);
      case step.adverb:
        return (
          ((vocabulary.classes[id] as number) & argument) !== 0 ||
          ((tokens.flags[token] as number) & flag.ly) !== 0
        );
      case step.number:
        return (
          ((vocabulary.classes[id] as number) & argument) !== 0 ||
          ((tokens.flags[token] as number) & flag.digitsOnly) !== 0
        );
      case step.exact: {
        const written = exact[argument] as string;
        const start = tokens.start[token] as number;
        const longer = (tokens.end[token] as number) - start - written.length;
        return (
          longer >= 0 && longer <= 1 && this.#text.startsWith(written, start) && !inCapitals(tokens, token)
        );
      }
      default:
        return true;
    }
  }
}

function joined(gap: number, loose: boolean): boolean {
  return gap === between.nothing || (loose && gap === between.pause);
}

/** First in a sentence, or after a colon, dash or bracket. */
function startsClause(tokens: Tokens, token: number): boolean {
  return ((tokens.flags[token] as number) & (flag.sentence | flag.clause)) !== 0;
}

function stands(tokens: Tokens, words: readonly number[], at: number): boolean {
  if (at < 0 || at + words.length > tokens.count) return false;
  return words.every((word, index) => tokens.word[at + index] === word);
}
