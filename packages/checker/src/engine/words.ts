import { bit } from '../word-sets.ts';
import type { Compiled, Wording } from './compile.ts';
import { between, flag, type Tokens } from './tokens.ts';

/** Whether a token is a word of any of the classes whose bits are given. */
export function inClass(tokens: Tokens, token: number, compiled: Compiled<Wording>, bits: number): boolean {
  return ((compiled.vocabulary.classes[tokens.word[token] as number] as number) & bits) !== 0;
}

const people = bit.pronoun | bit.kin | bit.staff;

/** A person by pronoun, family word, role or name. */
export function isPerson(tokens: Tokens, token: number, compiled: Compiled<Wording>): boolean {
  return looksLikeName(tokens, token) || inClass(tokens, token, compiled, people);
}

/** The tokens of a token's sentence, first and last; at most `reach` on either side, so that no input makes it slow. */
export function sentenceAround(tokens: Tokens, token: number, reach = 60): [number, number] {
  let first = token;
  let last = token;
  while (first > 0 && token - first < reach && tokens.gap[first] !== between.sentence) first--;
  while (last + 1 < tokens.count && last - token < reach && tokens.gap[last + 1] !== between.sentence) last++;
  return [first, last];
}

/** A capital where a common word would have none. At a sentence's start only a word that no rule knows passes for a name. */
export function looksLikeName(tokens: Tokens, token: number): boolean {
  const bits = tokens.flags[token] as number;
  if ((bits & flag.capital) === 0 || (bits & flag.capitals) !== 0) return false;
  return (bits & flag.sentence) === 0 || tokens.word[token] === 0;
}

/** Four words in capitals in a row: somebody is shouting, and capitals say nothing about an acronym. */
export function inCapitals(tokens: Tokens, token: number): boolean {
  const capitals = (at: number): boolean =>
    at >= 0 && at < tokens.count && ((tokens.flags[at] as number) & flag.capitals) !== 0;
  let from = token;
  let to = token;
  while (from > token - 3 && capitals(from - 1)) from--;
  while (to < token + 3 && capitals(to + 1)) to++;
  return to - from >= 3;
}
