import { fold, isCapital, kind, kinds } from './characters.ts';
import { between, flag, type Tokens } from './tokens.ts';
import { hashStart, hashStep, type Vocabulary } from './vocabulary.ts';

const apostropheHash = hashStep(hashStart, 0x27);

/**
 * Cuts `text[from, to)` into words, looks each up and finds where sentences start, in one pass without substrings.
 * A hyphen parts words; an apostrophe does not, but `'s` and its like become tokens of their own.
 *
 * @param abbreviation the class of words (`mr`, `approx`) after which a full stop ends no sentence
 */
export function tokenise(
  text: string,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  abbreviation: number,
  tokens: Tokens
): void {
  const classes = vocabulary.classes;
  let count = 0;
  let i = from;
  let gap: number = between.sentence;
  let clause = 0;
  /** A stop was seen since the last word, and white space after it. */
  let stopped = false;
  let closedQuote = false;
  tokens.quotes = false;
  tokens.details = false;
  while (i < to) {
    const code = text.charCodeAt(i);
    const is = kinds[code] as number;
    if (is === kind.letter || is === kind.digit) {
      const start = i;
      let hash = hashStart;
      let bits = isCapital(code) ? flag.capital : 0;
      let lower = 0;
      let upper = 0;
      let digits = 0;
      let c = code;
      let k: number = is;
      for (;;) {
        if (k === kind.letter) {
          const folded = fold(c);
          if (folded === c) lower++;
          else upper++;
          hash = hashStep(hash, folded);
        } else if (k === kind.digit) {
          digits++;
          hash = hashStep(hash, c);
        } else if (k === kind.apostrophe) {
          if (i + 1 >= to || kinds[text.charCodeAt(i + 1)] !== kind.letter) break;
          if (cliticLength(text, i, to) > 0) break;
          hash = hashStep(hash, 0x27);
        } else if (k === kind.ampersand) {
          if (i + 1 >= to || kinds[text.charCodeAt(i + 1)] !== kind.letter) break;
          hash = hashStep(hash, c);
        } else break;
        if (++i >= to) break;
        c = text.charCodeAt(i);
        k = kinds[c] as number;
      }
      if (upper > 1 && (lower === 0 || (lower === 1 && text.charCodeAt(i - 1) === 0x73))) bits |= flag.capitals;
      if (digits > 0) tokens.details = true;
      if (digits > 0) bits |= lower + upper === 0 ? flag.digitsOnly | flag.hasDigit : flag.hasDigit;
      if (lower > 4 && text.charCodeAt(i - 1) === 0x79 && text.charCodeAt(i - 2) === 0x6c) bits |= flag.ly;
      if (stopped && count > 0) {
        const before = tokens.word[count - 1] as number;
        const initial = (tokens.end[count - 1] as number) - (tokens.start[count - 1] as number) === 1;
        const shortened = ((classes[before] as number) & abbreviation) !== 0;
        const numbered = ((tokens.flags[count - 1] as number) & flag.digitsOnly) !== 0;
        const quotedLower = closedQuote && (bits & flag.capital) === 0;
        if (!shortened && !quotedLower && !(initial && !numbered && (bits & flag.capital) !== 0)) gap = between.sentence;
      }
      if (gap === between.sentence) bits |= flag.sentence;
      if (count === tokens.start.length) tokens.grow();
      tokens.start[count] = start;
      tokens.end[count] = i;
      tokens.word[count] = vocabulary.find(text, start, i, hash);
      tokens.flags[count] = bits | clause;
      tokens.gap[count] = gap;
      count++;
      gap = between.nothing;
      clause = 0;
      stopped = false;
      closedQuote = false;
      if (k === kind.apostrophe && i < to) {
        const length = cliticLength(text, i, to);
        if (length > 0) {
          let cliticHash = apostropheHash;
          for (let j = 1; j <= length; j++) cliticHash = hashStep(cliticHash, fold(text.charCodeAt(i + j)));
          if (count === tokens.start.length) tokens.grow();
          tokens.start[count] = i;
          tokens.end[count] = i + 1 + length;
          tokens.word[count] = vocabulary.find(text, i, i + 1 + length, cliticHash);
          tokens.flags[count] = flag.clitic;
          tokens.gap[count] = between.nothing;
          count++;
          i += 1 + length;
        }
      }
      continue;
    }
    if (is === kind.stop) {
      if (gap === between.nothing) gap = between.pause;
      const next = i + 1 < to ? (kinds[text.charCodeAt(i + 1)] as number) : kind.space;
      if (next !== kind.letter && next !== kind.digit && next !== kind.joiner) stopped = true;
    } else if (is === kind.pause || is === kind.other) {
      if (gap === between.nothing && is === kind.pause) gap = between.pause;
      clause = flag.clause;
    } else if (is === kind.quote || is === kind.apostrophe) {
      clause = flag.clause;
      tokens.quotes = true;
      if (stopped) closedQuote = true;
    }
    if (code === 0x40) tokens.details = true;
    i++;
  }
  tokens.count = count;
}

/** How many letters follow the apostrophe at `i` if it starts a clitic (`'s`, `'re`…); 0 if it does not. */
function cliticLength(text: string, i: number, to: number): number {
  if (i + 1 >= to) return 0;
  const first = fold(text.charCodeAt(i + 1));
  const second = i + 2 < to ? text.charCodeAt(i + 2) : 0x20;
  const secondKind = kinds[second] as number;
  const ends = secondKind !== kind.letter && secondKind !== kind.digit;
  // 's 'd 'm
  if (ends) return first === 0x73 || first === 0x64 || first === 0x6d ? 1 : 0;
  const folded = fold(second);
  // 're 've 'll
  const pair =
    (first === 0x72 && folded === 0x65) || (first === 0x76 && folded === 0x65) || (first === 0x6c && folded === 0x6c);
  if (!pair) return 0;
  const third = i + 3 < to ? (kinds[text.charCodeAt(i + 3)] as number) : kind.space;
  return third !== kind.letter && third !== kind.digit ? 2 : 0;
}
