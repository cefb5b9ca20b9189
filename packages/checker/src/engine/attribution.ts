import { bit } from '../word-sets.ts';
import type { Compiled } from './compile.ts';
import type { Hit } from './match.ts';
import type { Tokens } from './tokens.ts';
import { inClass, isPerson, sentenceAround } from './words.ts';

/** Whether the sentence marks an opinion as someone's: *I think*, *in my view*, *Ms Khan said*, *Mum's opinion is*. */
export function opinionIsMarked(hit: Hit, tokens: Tokens, compiled: Compiled): boolean {
  const [first, last] = sentenceAround(tokens, hit.markedFirst);
  return (
    saidBy(first, hit.markedFirst, tokens, compiled) || saidAfter(hit.markedLast + 1, last, tokens, compiled)
  );
}

/** Whether the sentence says who reported, felt or decided: before the match, or *by*, *with*, *from* somebody after it. */
export function sourceIsNamed(hit: Hit, tokens: Tokens, compiled: Compiled): boolean {
  const [first, last] = sentenceAround(tokens, hit.markedFirst);
  if (saidBy(first, hit.markedFirst, tokens, compiled)) return true;
  for (let i = hit.markedFirst; i < last && i < hit.markedLast + 16; i++) {
    const word = wordAt(tokens, i, compiled);
    if (word !== 'by' && word !== 'with' && word !== 'from') continue;
    // "agreed with Mum", "in the letter from Mr Todd", but not "said to be living with his nan".
    const near = i <= hit.markedLast + 1 || inClass(tokens, i - 1, compiled, bit.message);
    if (word !== 'by' && !near) continue;
    for (let j = i + 1; j <= last && j <= i + 4; j++) if (isPerson(tokens, j, compiled)) return true;
  }
  return false;
}

/** Somebody, then within three words a verb of saying or thinking; or a noun of opinion that belongs to somebody. */
function saidBy(from: number, to: number, tokens: Tokens, compiled: Compiled): boolean {
  let person = -9;
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i, compiled);
    if (
      i - person <= 3 &&
      (inClass(tokens, i, compiled, bit.say) ||
        (inClass(tokens, i, compiled, bit.wonder) && isFirst(tokens, person, compiled)))
    ) {
      return true;
    }
    if (
      i > 0 &&
      inClass(tokens, i, compiled, bit.view) &&
      (inClass(tokens, i - 1, compiled, bit.poss) || belongs(tokens, i, compiled))
    )
      return true;
    if (inClass(tokens, i, compiled, bit.seem) && wordAt(tokens, i + 1, compiled) === 'to') return true;
    if (word === 'according' && wordAt(tokens, i + 1, compiled) === 'to') return true;
    if (isPerson(tokens, i, compiled)) person = i;
  }
  return false;
}

/** *my professional view*, *the social worker's honest opinion*. */
function belongs(tokens: Tokens, token: number, compiled: Compiled): boolean {
  return token > 1 && inClass(tokens, token - 2, compiled, bit.poss);
}

/** After the words: *, Mum said*, *says Ms Khan*, *according to Dad*. */
function saidAfter(from: number, to: number, tokens: Tokens, compiled: Compiled): boolean {
  for (let i = from; i <= to && i < from + 24; i++) {
    if (wordAt(tokens, i, compiled) === 'according') return true;
    if (tokens.gap[i] === 0) continue;
    // Straight after a comma or a bracket.
    const [here, next] = [i, i + 1];
    if (next > to) return false;
    if (isPerson(tokens, here, compiled) && inClass(tokens, next, compiled, bit.say)) return true;
    if (inClass(tokens, here, compiled, bit.say) && isPerson(tokens, next, compiled)) return true;
    if (wordAt(tokens, here, compiled) === 'in' && inClass(tokens, next, compiled, bit.poss)) return true;
  }
  return false;
}

function isFirst(tokens: Tokens, token: number, compiled: Compiled): boolean {
  return token >= 0 && inClass(tokens, token, compiled, bit.first);
}

/** The word, if it is one of those that grammar turns on; else nothing. */
function wordAt(tokens: Tokens, token: number, compiled: Compiled): string {
  if (token < 0 || token >= tokens.count || !inClass(tokens, token, compiled, bit.grammar)) return '';
  return compiled.vocabulary.word(tokens.word[token] as number);
}
