import { fold, isCapital, kind, kinds } from './characters.ts';
import { between, flag, met, mostWords, type Tokens } from './tokens.ts';
import { hashPrime, hashStart, type Vocabulary } from './vocabulary.ts';

const apostropheHash = Math.imul(hashStart ^ 0x27, hashPrime);

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
  let { start: starts, end: ends, word: words, flags, gap: gaps } = tokens;
  let room = starts.length - 2;
  let count = 0;
  let found = 0;
  let i = from;
  let gap: number = between.sentence;
  let clause = 0;
  let wordsInSentence = 0;
  let lastBits = 0;
  /** A stop was seen since the last word, with something after it that lets a sentence end. */
  let stopped = false;
  let closedQuote = false;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      i++;
      continue;
    }
    const is = kinds[code] as number;
    if (is === kind.letter || is === kind.digit) {
      const start = i;
      let hash = hashStart;
      let bits = isCapital(code) ? flag.capital : 0;
      let upper = 0;
      let digits = 0;
      let c = code;
      let k: number = is;
      for (;;) {
        if (c >= 0x61 && c <= 0x7a) hash = Math.imul(hash ^ c, hashPrime);
        else if (c === 0x20) {
          k = kind.space;
          break;
        } else {
          k = kinds[c] as number;
          if (k === kind.letter) {
            const folded = fold(c);
            if (folded !== c) upper++;
            hash = Math.imul(hash ^ folded, hashPrime);
          } else if (k === kind.digit) {
            digits++;
            hash = Math.imul(hash ^ c, hashPrime);
          } else {
            if (k !== kind.apostrophe && k !== kind.ampersand) break;
            if (i + 1 >= to || kinds[text.charCodeAt(i + 1)] !== kind.letter) break;
            if (k === kind.apostrophe && cliticLength(text, i, to) > 0) break;
            if (k === kind.ampersand) upper++;
            hash = Math.imul(hash ^ (k === kind.apostrophe ? 0x27 : c), hashPrime);
          }
        }
        if (++i >= to) break;
        c = text.charCodeAt(i);
      }
      const length = i - start;
      if (
        upper > 1 &&
        (upper + digits === length || (upper + 1 === length && text.charCodeAt(i - 1) === 0x73))
      ) {
        bits |= flag.capitals;
        found |= met.capitals;
      }
      if (digits > 0) {
        found |= met.digit;
        bits |= digits === length ? flag.digitsOnly | flag.hasDigit : flag.hasDigit;
      }
      if (length > 4 && text.charCodeAt(i - 1) === 0x79 && text.charCodeAt(i - 2) === 0x6c) bits |= flag.ly;
      if (stopped && count > 0) {
        const before = count - 1;
        const initial = (ends[before] as number) - (starts[before] as number) === 1;
        const shortened = ((classes[words[before] as number] as number) & abbreviation) !== 0;
        const numbered = (lastBits & flag.digitsOnly) !== 0;
        const quotedLower = closedQuote && (bits & flag.capital) === 0;
        if (!shortened && !quotedLower && !(initial && !numbered && (bits & flag.capital) !== 0))
          gap = between.sentence;
      }
      if (gap === between.sentence) {
        bits |= flag.sentence;
        if (wordsInSentence > mostWords) found |= met.longSentence;
        wordsInSentence = 0;
      } else if (gap === between.nothing && (bits & lastBits & flag.capital) !== 0) found |= met.names;
      wordsInSentence++;
      if (count > room) {
        tokens.grow();
        ({ start: starts, end: ends, word: words, flags, gap: gaps } = tokens);
        room = starts.length - 2;
      }
      lastBits = bits | clause;
      starts[count] = start;
      ends[count] = i;
      words[count] = vocabulary.find(hash);
      flags[count] = lastBits;
      gaps[count] = gap;
      count++;
      gap = between.nothing;
      clause = 0;
      stopped = false;
      closedQuote = false;
      if (k === kind.apostrophe && i < to) {
        const letters = cliticLength(text, i, to);
        if (letters > 0) {
          let cliticHash = apostropheHash;
          for (let j = 1; j <= letters; j++)
            cliticHash = Math.imul(cliticHash ^ fold(text.charCodeAt(i + j)), hashPrime);
          starts[count] = i;
          i += 1 + letters;
          ends[count] = i;
          words[count] = vocabulary.find(cliticHash);
          flags[count] = flag.clitic;
          gaps[count] = between.nothing;
          count++;
        }
      }
      continue;
    }
    i++;
    if (is === kind.stop) {
      const after = i < to ? text.charCodeAt(i) : 0x20;
      const next = kinds[after] as number;
      // "s.47", "e.g." and "P.R." go on; "home.Mum" only lacks its space.
      const joins =
        next === kind.digit || (next === kind.letter && (!isCapital(after) || isInitial(text, i - 1, from)));
      if (!joins) {
        if (gap === between.nothing) gap = between.pause;
        if (next !== kind.joiner) stopped = true;
      }
    } else if (is === kind.pause || is === kind.other) {
      if (gap === between.nothing && is === kind.pause) gap = between.pause;
      clause = flag.clause;
      if (code === 0x40) found |= met.at;
    } else if (is === kind.quote || is === kind.apostrophe) {
      clause = flag.clause;
      if ((found & met.quotationMark) === 0) tokens.quotedFrom = i - 1;
      found |= met.quotationMark;
      if (stopped) closedQuote = true;
    }
  }
  if (wordsInSentence > mostWords) found |= met.longSentence;
  tokens.count = count;
  tokens.met = found;
}

/** Whether the stop at `i` follows a single letter: "P.R.", "D.O.B.". */
function isInitial(text: string, i: number, from: number): boolean {
  if (i === from || kinds[text.charCodeAt(i - 1)] !== kind.letter) return false;
  return i - 1 === from || kinds[text.charCodeAt(i - 2)] !== kind.letter;
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
    (first === 0x72 && folded === 0x65) ||
    (first === 0x76 && folded === 0x65) ||
    (first === 0x6c && folded === 0x6c);
  if (!pair) return 0;
  const third = i + 3 < to ? (kinds[text.charCodeAt(i + 3)] as number) : kind.space;
  return third !== kind.letter && third !== kind.digit ? 2 : 0;
}
