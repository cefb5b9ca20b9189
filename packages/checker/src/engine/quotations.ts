import { bit } from '../word-sets.ts';
import { kind, kinds } from './characters.ts';
import { between, type Tokens } from './tokens.ts';
import { inClass, isPerson } from './words.ts';
import type { Compiled } from './compile.ts';

/** A stretch inside quotation marks, without them. */
interface Quotation {
  from: number;
  to: number;
}

/** Tokens that are looked through for a speaker on either side. */
const reach = 14;

/**
 * The quotations of a paragraph whose speaker is named or plain: `Dad said: "…"`, `"…," Lewis told me`, `Mum: "…"`.
 * What stands in them is somebody's own words. Quotation marks without a speaker protect nothing.
 */
export function spokenWords(
  text: string,
  from: number,
  to: number,
  tokens: Tokens,
  compiled: Compiled
): Quotation[] {
  const spoken: Quotation[] = [];
  let before: Quotation | undefined;
  for (const quotation of quotations(text, tokens.quotedFrom, from, to)) {
    const first = firstTokenFrom(tokens, quotation.from);
    const next = firstTokenFrom(tokens, quotation.to);
    const near = before && first - firstTokenFrom(tokens, before.to) <= 6;
    const has =
      near ||
      spokenBefore(text, tokens, first, quotation.from, compiled) ||
      spokenAfter(tokens, next, compiled);
    if (!has) continue;
    spoken.push(quotation);
    before = quotation;
  }
  return spoken;
}

function quotations(text: string, first: number, from: number, to: number): Quotation[] {
  const found: Quotation[] = [];
  /** Marks that nothing closes any more: without this, a megabyte of opening marks would be read a million times. */
  const neverClosed = new Set<number>();
  for (let i = first; i < to; i++) {
    const code = text.charCodeAt(i);
    const is = kinds[code];
    if ((is !== kind.quote && is !== kind.apostrophe) || neverClosed.has(code)) continue;
    if (is === kind.apostrophe && !opens(text, i, from)) continue;
    const end = closing(text, i, to, code);
    if (end < 0) {
      neverClosed.add(code);
      continue;
    }
    found.push({ from: i + 1, to: end });
    i = end;
  }
  return found;
}

/** A single mark opens where white space or a bracket stands before it and a word after. */
function opens(text: string, i: number, from: number): boolean {
  const before = i > from ? kinds[text.charCodeAt(i - 1)] : kind.space;
  const after = kinds[text.charCodeAt(i + 1)];
  return before !== kind.letter && before !== kind.digit && (after === kind.letter || after === kind.digit);
}

function closing(text: string, open: number, to: number, code: number): number {
  const single = code === 0x27 || code === 0x2018 || code === 0x2019;
  for (let i = open + 1; i < to; i++) {
    const each = text.charCodeAt(i);
    if (single) {
      if (each !== 0x27 && each !== 0x2019) continue;
      const after = i + 1 < to ? kinds[text.charCodeAt(i + 1)] : kind.space;
      if (after !== kind.letter && after !== kind.digit) return i;
    } else if (code === 0x22 ? each === 0x22 : each === 0x201d || each === 0xbb || each === 0x22) return i;
  }
  return -1;
}

function spokenBefore(text: string, tokens: Tokens, first: number, at: number, compiled: Compiled): boolean {
  const last = first - 1;
  if (last < 0) return false;
  const colon = text.slice(tokens.end[last], at).includes(':');
  if (colon && isSpeaker(tokens, last, compiled)) return true;
  let says = -1;
  for (let i = last; i >= 0 && i > last - reach; i--) {
    if (says >= 0 && isSpeaker(tokens, i, compiled)) return true;
    if (says < 0 && (inClass(tokens, i, compiled, bit.say) || (colon && wrote(compiled, tokens, i))))
      says = i;
    if (tokens.gap[i] === between.sentence) break;
  }
  return false;
}

function spokenAfter(tokens: Tokens, next: number, compiled: Compiled): boolean {
  let person = false;
  let says = false;
  for (let i = next; i < tokens.count && i < next + 7; i++) {
    if (i > next && tokens.gap[i] === between.sentence) break;
    if (isPerson(tokens, i, compiled)) person = true;
    else if (inClass(tokens, i, compiled, bit.say)) says = true;
    if (person && says) return true;
  }
  return false;
}

/** Somebody, or a word that belongs to somebody: `his answer`. */
function isSpeaker(tokens: Tokens, token: number, compiled: Compiled): boolean {
  return isPerson(tokens, token, compiled) || inClass(tokens, token, compiled, bit.poss);
}

function wrote(compiled: Compiled, tokens: Tokens, token: number): boolean {
  return writings.has(compiled.vocabulary.word(tokens.word[token] as number));
}
const writings = new Set(['words', 'text', 'answer', 'reply', 'message', 'letter', 'note', 'email', 'card']);

/** The first token that starts at or after an offset (binary search). */
function firstTokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
