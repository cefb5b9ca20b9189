import { step, stepSize, type Compiled, type Pattern, type Wording } from './compile.ts';
import { between, flag, type Tokens } from './tokens.ts';
import { inCapitals, isPerson, looksLikeName } from './words.ts';

/** Where a pattern matched: tokens, first and last, of the whole and of what is marked. */
export interface Hit {
  pattern: number;
  term: number;
  first: number;
  last: number;
  markedFirst: number;
  markedLast: number;
}

/** Most tokens one pattern can span; positions of steps are kept in a buffer of this size. */
const longest = 64;

/** Tries patterns at the tokens of a paragraph. Holds buffers, so one at a time. */
export class Matcher {
  readonly #compiled: Compiled<Wording>;
  /** The token that each step of the pattern in hand matched, or -1. */
  readonly #at = new Int32Array(longest);
  #text = '';

  constructor(compiled: Compiled<Wording>) {
    this.#compiled = compiled;
  }

  /** Every match in the paragraph, in order of the anchor word. */
  match(text: string, tokens: Tokens): Hit[] {
    this.#text = text;
    const { anchors, byAnchor, patterns } = this.#compiled;
    const hits: Hit[] = [];
    const { word, count } = tokens;
    for (let token = 0; token < count; token++) {
      const id = word[token] as number;
      if (id === 0) continue;
      const to = anchors[id + 1] as number;
      for (let i = anchors[id] as number; i < to; i++) {
        const number = byAnchor[i] as number;
        const pattern = patterns[number] as Pattern;
        const hit = this.#tryAt(pattern, number, token, tokens);
        if (hit) hits.push(hit);
      }
    }
    return hits;
  }

  #tryAt(pattern: Pattern, number: number, token: number, tokens: Tokens): Hit | null {
    const { from, to, anchor } = pattern;
    if (!this.#fits(anchor, token, tokens)) return null;
    this.#at[anchor - from] = token;
    if (anchor > from && !this.#left(anchor - 1, from, from, token - 1, false, tokens)) return null;
    if (anchor + 1 < to && !this.#right(anchor + 1, to, from, token + 1, false, tokens)) return null;
    const first = this.#firstOf(0, to - from);
    const last = this.#lastOf(0, to - from);
    if (pattern.atStart && !startsClause(tokens, first)) return null;
    if (pattern.atEnd && last + 1 < tokens.count && tokens.gap[last + 1] !== between.sentence) return null;
    if (pattern.notBefore.length > 0 && pattern.notBefore.some((words) => stands(tokens, words, first - words.length))) {
      return null;
    }
    if (pattern.notAfter.length > 0 && pattern.notAfter.some((words) => stands(tokens, words, last + 1))) return null;
    const markedFirst = this.#firstOf(pattern.marked[0] - from, pattern.marked[1] - from);
    if (markedFirst < 0) return null;
    const markedLast = this.#lastOf(pattern.marked[0] - from, pattern.marked[1] - from);
    return { pattern: number, term: pattern.term, first, last, markedFirst, markedLast };
  }

  #right(at: number, to: number, from: number, token: number, loose: boolean, tokens: Tokens): boolean {
    if (at === to) return true;
    const steps = this.#compiled.steps;
    this.#at[at - from] = -1;
    if (steps[at * stepSize] === step.gap) {
      const most = steps[at * stepSize + 1] as number;
      for (let skipped = 0; skipped <= most; skipped++) {
        if (this.#right(at + 1, to, from, token + skipped, true, tokens)) return true;
        if (token + skipped >= tokens.count || tokens.gap[token + skipped] === between.sentence) return false;
      }
      return false;
    }
    if (token < tokens.count && joined(tokens.gap[token] as number, loose) && this.#fits(at, token, tokens)) {
      if (this.#right(at + 1, to, from, token + 1, false, tokens)) {
        this.#at[at - from] = token;
        return true;
      }
    }
    return steps[at * stepSize + 2] === 1 && this.#right(at + 1, to, from, token, loose, tokens);
  }

  #left(at: number, lowest: number, from: number, token: number, loose: boolean, tokens: Tokens): boolean {
    if (at < lowest) return true;
    const steps = this.#compiled.steps;
    this.#at[at - from] = -1;
    if (steps[at * stepSize] === step.gap) {
      const most = steps[at * stepSize + 1] as number;
      for (let skipped = 0; skipped <= most; skipped++) {
        if (this.#left(at - 1, lowest, from, token - skipped, true, tokens)) return true;
        if (token - skipped < 0 || tokens.gap[token - skipped + 1] === between.sentence) return false;
      }
      return false;
    }
    if (token >= 0 && joined(tokens.gap[token + 1] as number, loose) && this.#fits(at, token, tokens)) {
      if (this.#left(at - 1, lowest, from, token - 1, false, tokens)) {
        this.#at[at - from] = token;
        return true;
      }
    }
    return steps[at * stepSize + 2] === 1 && this.#left(at - 1, lowest, from, token, loose, tokens);
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
        return ((vocabulary.classes[id] as number) & argument) !== 0;
      case step.name:
        return looksLikeName(tokens, token);
      case step.person:
        return isPerson(tokens, token, this.#compiled);
      case step.adverb:
        return ((vocabulary.classes[id] as number) & argument) !== 0 || ((tokens.flags[token] as number) & flag.ly) !== 0;
      case step.number:
        return (
          ((vocabulary.classes[id] as number) & argument) !== 0 ||
          ((tokens.flags[token] as number) & flag.digitsOnly) !== 0
        );
      case step.exact: {
        const written = exact[argument] as string;
        const start = tokens.start[token] as number;
        const longer = (tokens.end[token] as number) - start - written.length;
        return longer >= 0 && longer <= 1 && this.#text.startsWith(written, start) && !inCapitals(tokens, token);
      }
      default:
        return true;
    }
  }

  #firstOf(from: number, to: number): number {
    for (let i = from; i < to; i++) if ((this.#at[i] as number) >= 0) return this.#at[i] as number;
    return -1;
  }

  #lastOf(from: number, to: number): number {
    for (let i = to - 1; i >= from; i--) if ((this.#at[i] as number) >= 0) return this.#at[i] as number;
    return -1;
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
