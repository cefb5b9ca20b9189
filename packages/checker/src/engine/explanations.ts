import type { Compiled } from './compile.ts';
import type { Hit } from './match.ts';
import { between, type Tokens } from './tokens.ts';

/** Where a term is explained beside its use: the offsets from and to which the explanation runs. */
export interface Explanation {
  from: number;
  to: number;
}

/** Most tokens that an explanation in brackets, or an expansion before one, may hold. */
const longest = 14;

/**
 * The explanation that stands next to a term, if one does: `Personal Education Plan (PEP)`, `PEP (Personal Education
 * Plan)`, `contact, which means …`, `X is a meeting where …`, `CAMHS, the Child and Adolescent …`.
 */
export function explanationOf(hit: Hit, text: string, tokens: Tokens, compiled: Compiled): Explanation | null {
  const start = tokens.start[hit.markedFirst] as number;
  const end = tokens.end[hit.markedLast] as number;
  return (
    expandedBefore(hit, text, start, tokens) ??
    bracketAfter(hit, text, end, tokens) ??
    clauseAfter(hit, text, start, end, tokens, compiled)
  );
}

/** `Personal Education Plan (PEP)`, `Personal Education Plan, or PEP`: the words before start with the term's letters. */
function expandedBefore(hit: Hit, text: string, start: number, tokens: Tokens): Explanation | null {
  // What a replacement leaves for the writer to fill in: `[what the letters stand for] (PEP)`.
  if (text.startsWith('] (', start - 3)) return { from: start, to: tokens.end[hit.markedLast] as number };
  if (hit.markedFirst === 0) return null;
  let last = hit.markedFirst - 1;
  const bracket = text[start - 1] === '(';
  const word = text.slice(tokens.start[last], tokens.end[last]).toLowerCase();
  if (!bracket) {
    if (word !== 'or' || last === 0) return null;
    last--;
  }
  const term = text.slice(start, tokens.end[hit.markedFirst]);
  const expanded = initialsEndAt(term, text, last, tokens);
  if (expanded >= 0) return { from: tokens.start[expanded] as number, to: tokens.end[hit.markedLast] as number };
  return null;
}

/** `PEP (Personal Education Plan)`, `placement (the home where you live)`: two words or more, not only figures. */
function bracketAfter(hit: Hit, text: string, end: number, tokens: Tokens): Explanation | null {
  const plural = text[end] === 's' ? 1 : 0;
  if (text[end + plural] !== ' ' || text[end + plural + 1] !== '(') return null;
  let words = 0;
  let letters = 0;
  for (let i = hit.markedLast + 1; i < tokens.count && i <= hit.markedLast + longest * 2; i++) {
    const from = tokens.start[i] as number;
    if (text.slice(tokens.end[i - 1], from).includes(')')) break;
    words++;
    if (!/\d/.test(text.slice(from, tokens.end[i]))) letters++;
  }
  const closing = text.indexOf(')', end);
  const to = closing < 0 || closing - end > 300 ? end : closing;
  return words >= 2 && letters >= 2 && to > end ? { from: tokens.start[hit.markedFirst] as number, to } : null;
}

const meaning = /^[,;:]?\s(?:which |that |this |it |-? ?)?(?:means?|is short for|stands? for|is what we call|is when|is where|is another word for|is a (?:\w+ ){0,3}(?:where|when|who|that|which|for|to|about|of)|is the (?:\w+ ){0,6}(?:where|when|who|that|which|you|your))\b|^,? (?:i\.?e\.?|that is|meaning|in other words)[ ,]|^, which is\b| ?[-–—] (?:that is|which means|the \w+ (?:where|who|that))/i;

function clauseAfter(
  hit: Hit,
  text: string,
  start: number,
  end: number,
  tokens: Tokens,
  compiled: Compiled
): Explanation | null {
  const after = text.slice(end, end + 90);
  const match = meaning.exec(after);
  if (match?.index === 0) return { from: start, to: end };
  const called = compiled.vocabulary.word(tokens.word[hit.first - 1] ?? 0);
  const calledA = hit.first > 1 ? compiled.vocabulary.word(tokens.word[hit.first - 2] as number) : '';
  if (called === 'called' || ((called === 'a' || called === 'an' || called === 'the') && calledA === 'called')) {
    return { from: start, to: end };
  }
  // ", the Child and Adolescent Mental Health Service,"
  if (after.startsWith(', ') || /^ ?[-–—:] /.test(after)) {
    const term = text.slice(start, end);
    for (let i = hit.markedLast + 1; i < tokens.count && i <= hit.markedLast + longest; i++) {
      if (initialsEndAt(term, text, i, tokens) > hit.markedLast) return { from: start, to: tokens.end[i] as number };
      if (tokens.gap[i] === between.sentence) break;
    }
  }
  return null;
}

const little = new Set(['and', 'of', 'the', 'for', 'in', 'to', 'at', 'a', 'with', 'on', 'by', '&']);

/**
 * The token where an expansion of `term` starts, if it ends at token `last`: read backwards, each letter of the term
 * starts one word, little words may stand between. -1 if the letters do not fit.
 */
function initialsEndAt(term: string, text: string, last: number, tokens: Tokens): number {
  const letters = term.replace(/[^A-Za-z]/g, '').replace(/s$/, '').toLowerCase();
  if (letters.length < 2 || letters.length > 8) return -1;
  let wanted = letters.length - 1;
  for (let i = last; i >= 0 && i > last - longest; i--) {
    const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    if (word.startsWith(letters[wanted] as string)) wanted--;
    else if (!little.has(word)) return -1;
    if (wanted < 0) return i;
    if (tokens.gap[i] === between.sentence) return -1;
  }
  return -1;
}
