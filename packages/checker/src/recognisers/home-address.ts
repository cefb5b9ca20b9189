import { flag, type Tokens } from '../engine/tokens.ts';
import type { Paragraph, Span } from './paragraph.ts';

/** The 124 postcode areas: Royal Mail, Postcode Address File. */
const areas = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU
  GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH
  PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(
    /\s+/
  )
);

const streets = new Set(
  `road rd street st avenue ave close lane drive way court crescent terrace grove gardens place walk hill park view mews row green
  square rise parade croft fold meadow meadows bank mount gate wharf villas heights mead`.split(/\s+/)
);

const postcode = /([A-Z]{1,2})\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Za-z\d])/iy;

/** Home addresses (`Flat 2, 14 Elm Road, Derby DE1 2AB`) and postcodes alone. A street without a house number is a place. */
export function homeAddresses(paragraph: Paragraph, found: (span: Span) => void): void {
  const { text, tokens, to } = paragraph;
  let past = -1;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] as number;
    if (start < past) continue;
    const bits = tokens.flags[i] as number;
    const street = (bits & flag.hasDigit) !== 0 ? streetAt(paragraph, i) : -1;
    if (street >= 0) {
      const end = endOfAddress(paragraph, street);
      const from = withFlat(paragraph, i);
      found({ start: tokens.start[from] as number, end });
      past = end;
      continue;
    }
    if ((bits & flag.hasDigit) === 0) continue;
    const code = postcodeAt(text, start, to);
    if (code > 0) {
      found({ start, end: code });
      past = code;
    }
  }
}

/** If a house number stands at token `i`: the token of the street word one to four words on (`14 Upper Elm Road`); else -1. */
function streetAt({ text, tokens }: Paragraph, i: number): number {
  if (!/^\d{1,4}[A-Za-z]?$/.test(text.slice(tokens.start[i], tokens.end[i]))) return -1;
  for (let j = i + 1; j < tokens.count && j <= i + 4; j++) {
    if (((tokens.flags[j] as number) & flag.clitic) !== 0) continue;
    if (tokens.gap[j] !== 0 && !(j === i + 1 && text[tokens.end[i] as number] === ',')) return -1;
    if (((tokens.flags[j] as number) & flag.capital) === 0) return -1;
    if (j > i + 1 && streets.has(text.slice(tokens.start[j], tokens.end[j]).toLowerCase()))
      return namesPlace(text, tokens, j + 1) ? -1 : j;
  }
  return -1;
}

/** "12 Park Lane Primary". */
function namesPlace(text: string, tokens: Tokens, j: number): boolean {
  if (j >= tokens.count || tokens.gap[j] !== 0) return false;
  return /^(?:Primary|School|Academy|Nursery|Surgery|Clinic|Hotel|Centre|College|Medical|Health)$/.test(
    text.slice(tokens.start[j], tokens.end[j])
  );
}

/** `Flat 2,` or `Flat 2b` in front. */
function withFlat({ text, tokens }: Paragraph, i: number): number {
  const before = i - 2;
  return before >= 0 &&
    /^(?:flat|apartment|apt|unit|room|plot)$/i.test(text.slice(tokens.start[before], tokens.end[before]))
    ? before
    : i;
}

/** Over a town and a postcode, each after a comma or a space. */
function endOfAddress({ text, tokens, to }: Paragraph, street: number): number {
  let end = tokens.end[street] as number;
  for (let j = street + 1; j < tokens.count && j <= street + 5; j++) {
    const between = text.slice(tokens.end[j - 1], tokens.start[j]);
    if (!/^,? $|^,?\n$/.test(between)) break;
    const code = postcodeAt(text, tokens.start[j] as number, to);
    if (code > 0) return code;
    const named = ((tokens.flags[j] as number) & flag.capital) !== 0 && between.startsWith(',');
    if (!named && !(((tokens.flags[j] as number) & flag.capital) !== 0 && j > street + 1)) break;
    end = tokens.end[j] as number;
  }
  return end;
}

function postcodeAt(text: string, start: number, to: number): number {
  postcode.lastIndex = start;
  const match = postcode.exec(text);
  if (!match || start + match[0].length > to) return -1;
  const spaced = match[0].includes(' ');
  if (!areas.has((match[1] as string).toUpperCase())) return -1;
  // In small letters, or run together, only where nothing else could be meant.
  if (match[0] !== match[0].toUpperCase() && !spaced) return -1;
  return start + match[0].length;
}
