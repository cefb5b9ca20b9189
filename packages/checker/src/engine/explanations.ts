import type { Paragraph } from '../recognisers/paragraph.ts';
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
export function explanationOf(hit: Hit, paragraph: Paragraph): Explanation | null {
  const { tokens, compiled } = paragraph;
  const term = compiled.terms[hit.term];
  const start = tokens.start[hit.markedFirst] as number;
  const end = tokens.end[hit.markedLast] as number;
  return (
    expandedBefore(hit, paragraph, start, term?.instead[0] ?? '') ??
    bracketAfter(hit, paragraph, end) ??
    clauseAfter(hit, paragraph, start, end)
  );
}

/** `Personal Education Plan (PEP)`, `Personal Education Plan, or PEP`: the words before start with the term's letters. */
function expandedBefore(
  hit: Hit,
  { text, from, tokens }: Paragraph,
  start: number,
  full: string
): Explanation | null {
  // What a replacement leaves for the writer to fill in: `[what the letters stand for] (PEP)`.
  if (start - 3 >= from && text.startsWith('] (', start - 3))
    return { from: start, to: tokens.end[hit.markedLast] as number };
  if (hit.markedFirst === 0) return null;
  let last = hit.markedFirst - 1;
  const bracket = text[start - 1] === '(';
  if (!bracket) {
    if (last === 0 || text.slice(tokens.start[last], tokens.end[last]) !== 'or') return null;
    last--;
  }
  // The term's own expansion, whose words need not start with its letters: "maternal grandmother (MGM)".
  const own = full.replace(/ \([^)]*\)$/, '');
  if (
    bracket &&
    own !== full &&
    text.slice(Math.max(from, start - 2 - own.length), start - 2).toLowerCase() === own.toLowerCase()
  ) {
    return { from: start - 2 - own.length, to: tokens.end[hit.markedLast] as number };
  }
  const term = text.slice(start, tokens.end[hit.markedFirst]);
  const expanded = initialsEndAt(term, text, last, tokens);
  if (expanded >= 0)
    return { from: tokens.start[expanded] as number, to: tokens.end[hit.markedLast] as number };
  return null;
}

/** `PEP (Personal Education Plan)`, `placement (the home where you live)`: two words or more, not only figures. */
function bracketAfter(hit: Hit, { text, to, tokens }: Paragraph, end: number): Explanation | null {
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
  const closing = text.slice(end, Math.min(to, end + 300)).indexOf(')');
  if (words < 2 || letters < 2 || closing < 0) return null;
  return { from: tokens.start[hit.markedFirst] as number, to: end + closing };
}

const meaning =
  /^[,;:]?\s(?:which |that |this |it |-? ?)?(?:means?|is short for|stands? for|is what we call|is when|is where|is another word for|is a (?:\w+ ){0,3}(?:where|when|who|that|which|for|to|about|of)|is the (?:\w+ ){0,6}(?:where|when|who|that|which|you|your))\b|^,? (?:i\.?e\.?|that is|meaning|in other words)[ ,]|^, which is\b|^, (?:an?|the) (?:\w+ ){1,5}(?:that|which|who|where|when|for|to)\b| ?[-–—] (?:that is|which means|the \w+ (?:where|who|that))/i;

function clauseAfter(
  hit: Hit,
  { text, from, to, tokens }: Paragraph,
  start: number,
  end: number
): Explanation | null {
  const after = text.slice(end, Math.min(to, end + 90));
  // The first letters of what `meaning` looks for: most terms need no more than this.
  const match = /^[^\p{L}\d]{0,3}[aimtsw-–—]/u.test(after) ? meaning.exec(after) : null;
  // "asked me what the PLO means" explains nothing.
  const asked = /\bwhat\s(?:\S+\s)?$/i.test(text.slice(Math.max(from, start - 20), start));
  if (match?.index === 0 && !asked) return { from: start, to: end };
  if (/\bcalled\s(?:an?\s|the\s)?$/i.test(text.slice(Math.max(from, start - 14), start)))
    return { from: start, to: end };
  // ", the Child and Adolescent Mental Health Service,"
  if (after.startsWith(', ') || /^ ?[-–—:] /.test(after)) {
    const term = text.slice(start, end);
    for (let i = hit.markedLast + 1; i < tokens.count && i <= hit.markedLast + longest; i++) {
      if (initialsEndAt(term, text, i, tokens) > hit.markedLast)
        return { from: start, to: tokens.end[i] as number };
      if (tokens.gap[i] === between.sentence) break;
    }
  }
  return null;
}

const little = new Set([
  'and',
  'of',
  'the',
  'for',
  'in',
  'to',
  'at',
  'a',
  'with',
  'on',
  'by',
  'or',
  'an',
  'from'
]);

/**
 * The token where an expansion of `term` starts, if it ends at token `last`: read backwards, the letters of the term
 * are the starts of words (*SENCO*: Special Educational Needs COordinator), little words may stand between. -1 if not.
 */
function initialsEndAt(term: string, text: string, last: number, tokens: Tokens): number {
  const letters = term
    .replace(/[^A-Za-z]/g, '')
    .replace(/s$/, '')
    .toLowerCase();
  if (letters.length < 2 || letters.length > 8) return -1;
  return fitBackwards(letters, text, last, last - longest, tokens);
}

function fitBackwards(letters: string, text: string, token: number, lowest: number, tokens: Tokens): number {
  if (letters === '') return token + 1;
  if (token < 0 || token < lowest) return -1;
  const word = text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  const sentence = tokens.gap[token] === between.sentence;
  for (let taken = Math.min(3, letters.length); taken >= 1; taken--) {
    if (!word.startsWith(letters.slice(-taken)) || (sentence && taken < letters.length)) continue;
    const first = fitBackwards(letters.slice(0, -taken), text, token - 1, lowest, tokens);
    if (first >= 0) return first;
  }
  return little.has(word) && !sentence ? fitBackwards(letters, text, token - 1, lowest, tokens) : -1;
}
