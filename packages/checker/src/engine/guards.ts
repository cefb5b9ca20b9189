import { bit } from '../word-sets.ts';
import type { Guard } from '../rule.ts';
import type { Compiled, Wording } from './compile.ts';
import type { Hit } from './match.ts';
import { between, flag, type Tokens } from './tokens.ts';
import { inClass, isPerson, sentenceAround } from './words.ts';

/** Whether a rule's named guards, and those that hold for every rule, let a match stand. Quotations are seen to elsewhere. */
export function allowed(
  guards: readonly Guard[],
  hit: Hit,
  tokens: Tokens,
  compiled: Compiled<Wording>
): boolean {
  if (!guards.includes('even-if-capitalised') && isName(tokens, hit)) return false;
  if (guards.includes('noun') && !usedAsNoun(tokens, hit.markedFirst, compiled)) return false;
  if (guards.includes('verb') && !usedAsVerb(tokens, hit.markedFirst, compiled)) return false;
  if (guards.includes('about-a-person') && !aboutAPerson(tokens, hit.first, compiled)) return false;
  if (guards.includes('not-negated') && negated(tokens, hit.first, compiled)) return false;
  return true;
}

/** Every marked word has a capital, in the middle of a sentence, and the words beside it are not all like that. */
function isName(tokens: Tokens, { markedFirst, markedLast }: Hit): boolean {
  for (let i = markedFirst; i <= markedLast; i++) {
    const bits = tokens.flags[i] as number;
    if ((bits & flag.clitic) !== 0) continue;
    if ((bits & flag.capital) === 0 || (bits & (flag.capitals | flag.hasDigit)) !== 0) return false;
    if ((bits & (flag.sentence | flag.clause)) !== 0) return false;
  }
  return true;
}

/** *Contact* with Dad, the *placement*; not: I will *contact* Mum, *contact* his form tutor. */
function usedAsNoun(tokens: Tokens, token: number, compiled: Compiled<Wording>): boolean {
  const starts = tokens.gap[token] === between.sentence;
  const is = (at: number, bits: number): boolean => inClass(tokens, at, compiled, bits);
  if (!starts && token > 0) {
    const before = token - 1;
    if (is(before, bit.poss | bit.det | bit.prep | bit.number) && !isTo(compiled, tokens, before))
      return true;
    if (isTo(compiled, tokens, before)) return !takesObject(tokens, token, compiled);
    if (is(before, bit.modal | bit.do)) return false;
    if (is(before, bit.pronoun)) return false;
  }
  return !takesObject(tokens, token, compiled);
}

function isTo(compiled: Compiled<Wording>, tokens: Tokens, token: number): boolean {
  return (
    inClass(tokens, token, compiled, bit.grammar) &&
    compiled.vocabulary.word(tokens.word[token] as number) === 'to'
  );
}

/** Followed at once by a person or a determiner, as a verb's object is. */
function takesObject(tokens: Tokens, token: number, compiled: Compiled<Wording>): boolean {
  const next = token + 1;
  if (next >= tokens.count || tokens.gap[next] !== between.nothing) return false;
  if (((tokens.flags[next] as number) & flag.clitic) !== 0) return false;
  return isPerson(tokens, next, compiled) || inClass(tokens, next, compiled, bit.det | bit.poss);
}

function usedAsVerb(tokens: Tokens, token: number, compiled: Compiled<Wording>): boolean {
  if (tokens.gap[token] === between.sentence) return true;
  const before = token - 1;
  return (
    !inClass(tokens, before, compiled, bit.det | bit.poss | bit.number | bit.prep) ||
    isTo(compiled, tokens, before)
  );
}

/** The nearest word before the match that says who or what: a person, or nothing at all (a note), but no thing. */
function aboutAPerson(tokens: Tokens, first: number, compiled: Compiled<Wording>): boolean {
  const [start] = sentenceAround(tokens, first, 12);
  for (let i = first - 1; i >= start; i--) {
    if (isPerson(tokens, i, compiled)) return true;
    if (inClass(tokens, i, compiled, bit.thing)) return false;
    if (
      inClass(tokens, i, compiled, bit.grammar) &&
      isWhat(compiled.vocabulary.word(tokens.word[i] as number))
    )
      return false;
    // An unknown word after a determiner is taken for a thing: "the hoover refused to start".
    if (tokens.word[i] === 0 && i > start && inClass(tokens, i - 1, compiled, bit.det | bit.poss))
      return false;
  }
  return true;
}

function isWhat(word: string): boolean {
  return word === 'it' || word === 'which';
}

function negated(tokens: Tokens, first: number, compiled: Compiled<Wording>): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 4; i--) {
    if (tokens.gap[i + 1] !== between.nothing) return false;
    if (inClass(tokens, i, compiled, bit.neg)) return true;
  }
  return false;
}
