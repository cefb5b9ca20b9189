import { flag, type Tokens } from '../engine/tokens.ts';
import type { Recogniser } from '../rule.ts';
import { isNationalInsuranceNumber, isNhsNumber } from './check-digits.ts';
import type { Paragraph, Span } from './paragraph.ts';

/** Shapes are tried at a word that holds a digit; every one is bounded, so that no text makes it slow. */
interface Shape {
  finds: Recogniser;
  shape: RegExp;
  /** Words that must stand in the 40 characters before, or null. */
  cue: RegExp | null;
  holds?: (match: string, cued: boolean) => boolean;
  /** Whether the cue is part of what is marked. */
  withCue?: boolean;
}

const date =
  /(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6},?\s(?:\d{4}|\d{2}\b)|\d{4}-\d{2}-\d{2})/;

/** Numbers of helplines and of services that anybody may ring: not about a person. */
const helpline = /^(?:0800|0808|0500|03\d\d|084\d|087\d|116|111|101)/;

const shapes: readonly Shape[] = [
  {
    finds: 'nhs-number',
    shape: /\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/y,
    cue: /\bNHS\s?(?:number|no\.?|num|#)?[\s:#-]{0,3}(?:is\s)?$/i,
    holds: (match, cued) => cued || isNhsNumber(match.replace(/[ -]/g, '')),
    withCue: true
  },
  {
    finds: 'date-of-birth',
    shape: new RegExp(date.source, 'y'),
    cue: /\b(?:d\.?o\.?b\.?|date of birth|birth date|birthdate|was born(?: on)?|born(?: on)?)[\s:,-]{1,3}(?:(?:is|was|of|on)\s)?$/i,
    withCue: true
  },
  {
    finds: 'phone',
    shape: /0\d(?:[ ()-]{0,2}\d){8,9}(?!\d)/y,
    cue: null,
    holds: (match) => !helpline.test(match.replace(/\D/g, ''))
  },
  {
    finds: 'phone',
    shape: /\d{5,8}(?!\d)|\d{3} \d{3,4}(?: \d{3,4})?(?!\d)/y,
    cue: /\b(?:phone|mobile|mob|tel|landline)\.?(?: (?:number|no\.?))?(?: is)?[\s:]{1,2}$/i
  },
  {
    finds: 'bank-account',
    shape: /\d{2}-\d{2}-\d{2}(?:[ ,]{1,2}(?:account |a\/c |acc )?(?:number |no\.? )?\d{8})?(?![\d-])/y,
    cue: /\b(?:sort code|account|bank|a\/c)\b[^.!?\n]{0,30}$/i
  },
  {
    finds: 'bank-account',
    shape: /\d{8}(?!\d)|\d{4} \d{4} \d{4} \d{4}(?!\d)|\d{4} \d{4}(?! ?\d)/y,
    cue: /\b(?:account|acc|a\/c|bank|debit card|credit card|card number)\b[^.!?\n]{0,25}$/i,
    holds: (match, cued) => cued && match.length > 0
  }
];

const lettered: readonly Shape[] = [
  {
    finds: 'national-insurance-number',
    shape: /[A-Za-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-Da-d](?![A-Za-z\d])/y,
    cue: /(?:^|\W)(?:NI(?:NO)?|national insurance)(?:\s(?:number|no\.?))?[\s:]{0,2}(?:is\s)?$/i,
    holds: (match, cued) => cued || isNationalInsuranceNumber(match),
    withCue: true
  },
  {
    finds: 'number-plate',
    shape: /[A-Z]{2}\d{2} ?[A-Z]{3}(?![A-Za-z\d])/y,
    cue: null
  },
  {
    finds: 'number-plate',
    shape: /(?:[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]?|[A-Z]{1,3} ?\d{1,4})(?![A-Za-z\d])/y,
    cue: /\b(?:reg|registration|plate|number plate|licence plate|car|van|vehicle)\b[^.!?\n]{0,20}$/i,
    holds: (match) => /\d{2}/.test(match) && /[A-Z]{3}|\d{3}/.test(match)
  }
];

/** Telephone, NHS and National Insurance numbers, dates of birth, plates and accounts in a paragraph. */
export function personalDetails(paragraph: Paragraph, found: (finds: Recogniser, span: Span) => void): void {
  const { text, from, to, tokens } = paragraph;
  let past = from;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] as number;
    if (start < past) continue;
    const digit = text.charCodeAt(start) >= 0x30 && text.charCodeAt(start) <= 0x39;
    if (!digit && !isFollowedByDigit(tokens, i)) continue;
    for (const each of digit ? shapes : lettered) {
      const span = tryShape(each, text, start, from, to);
      if (!span) continue;
      found(each.finds, span);
      past = span.end;
      break;
    }
    if (digit && past <= start) {
      const abroad = international(text, start, from);
      if (abroad) {
        found('phone', abroad);
        past = abroad.end;
      }
    }
  }
}

/** A digit in the word itself (`FX65`), or in the next after a short one (`QQ 12`). */
function isFollowedByDigit(tokens: Tokens, i: number): boolean {
  if (((tokens.flags[i] as number) & flag.hasDigit) !== 0) return true;
  const short = (tokens.end[i] as number) - (tokens.start[i] as number) <= 3;
  return short && i + 1 < tokens.count && ((tokens.flags[i + 1] as number) & flag.hasDigit) !== 0;
}

/** The writer's own number, given so that they can be rung. */
const ownNumber =
  /\b(?:ring|call|phone|text|reach|contact) (?:me|us)\b[^.!?\n]{0,30}$|\bmy (?:number|phone|mobile)(?: number)? is $/i;

function tryShape(each: Shape, text: string, start: number, from: number, to: number): Span | null {
  each.shape.lastIndex = start;
  const match = each.shape.exec(text)?.[0];
  if (match === undefined || start + match.length > to) return null;
  const before = text.slice(Math.max(from, start - 40), start);
  if (each.finds === 'phone' && ownNumber.test(before)) return null;
  const cue = each.cue?.exec(before) ?? null;
  const cued = cue !== null;
  if (
    each.holds
      ? !each.holds(match, cued) || (each.cue && !cued && each.finds === 'number-plate')
      : each.cue && !cued
  )
    return null;
  const opening = text[start - 1] === '(' && match.includes(')') ? 1 : 0;
  return {
    start: each.withCue && cue ? start - before.length + cue.index + leading(cue[0]) : start - opening,
    end: start + match.length
  };
}

/** Characters of a cue that are not part of its first word. */
function leading(cue: string): number {
  return cue.length - cue.replace(/^\W+/, '').length;
}

const abroad = /\+\d{1,3}(?:[ ()-]{0,2}\d){8,11}(?!\d)/y;

function international(text: string, start: number, from: number): Span | null {
  if (start === from || text[start - 1] !== '+') return null;
  abroad.lastIndex = start - 1;
  const match = abroad.exec(text)?.[0];
  return match ? { start: start - 1, end: start - 1 + match.length } : null;
}
