import { bit } from '../word-sets.ts';
import { between, flag, type Tokens } from '../engine/tokens.ts';
import { inClass, looksLikeName } from '../engine/words.ts';
import type { Paragraph, Span } from './paragraph.ts';

/** Words before or after a full name within which its owner's place in the child's life is looked for. */
const near = 7;

const workRoles = new Set(
  `teacher worker officer nurse doctor gp midwife dentist paediatrician consultant manager judge magistrate coach tutor mentor counsellor
  therapist psychologist psychiatrist solicitor barrister guardian advocate chair head headteacher ta senco visitor carer carers pc dc ds
  sgt inspector supervisor receptionist librarian chaperone interpreter sw fsw iro hv instructor driver trainer practitioner optician
  assistant keyworker lead singer author footballer player president minister vet councillor vicar imam priest rabbi escort director
  reviewer matron specialist registrar physio physiotherapist secretary caretaker dr prof cllr judge rev`.split(
    /\s+/
  )
);
const family = new Set(
  `mum mother dad father nan nana gran grandma grandmother grandad grandpa grandfather aunt auntie uncle stepdad stepmum stepfather
  stepmother parents grandparents`.split(/\s+/)
);
const siblings = new Set('brother sister sibling half-brother half-sister cousin'.split(' '));

/** Last words of places, days and clubs, which are written like names. */
const places = new Set(
  `road street lane avenue close drive way court crescent school primary academy college nursery university towers united city town
  rovers wanderers rangers athletic park night day friday saturday sunday monday tuesday wednesday thursday hospital centre center
  church house club group team service services trust council advice king queen zealand island islands hall station market library
  surgery clinic pool zoo castle bridge eve christmas easter year term cup league`.split(/\s+/)
);

/** First name plus surname of somebody outside the family and the work: `neighbour Karen Whitfield`. First names alone are left. */
export function outsidePeople(paragraph: Paragraph, found: (span: Span) => void): void {
  const { tokens } = paragraph;
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (((tokens.flags[i] as number) & (tokens.flags[i + 1] as number) & flag.capital) === 0) continue;
    const name = nameAt(paragraph, i);
    if (!name) continue;
    const [first, last] = name;
    if (isOutside(paragraph, first, last))
      found({ start: tokens.start[first] as number, end: tokens.end[last] as number });
    i = last;
  }
}

/** Two or three capitalised words in a row that no rule knows otherwise, with a title in front if there is one. */
function nameAt(paragraph: Paragraph, i: number): [number, number] | null {
  const { tokens, compiled } = paragraph;
  if (!isNameWord(paragraph, i)) return null;
  let first = i;
  const titled = inClass(tokens, i, compiled, bit.title);
  let last = i;
  while (
    last + 1 < tokens.count &&
    last - i < 3 &&
    tokens.gap[last + 1] === between.nothing &&
    isNameWord(paragraph, last + 1)
  ) {
    last++;
  }
  const words = last - first + 1 - (titled ? 1 : 0);
  if (words < 2 || words > 3 || places.has(wordAt(paragraph, last))) return null;
  if (!titled && first > 0 && inClass(tokens, first - 1, compiled, bit.title)) first--;
  return [first, last];
}

function isNameWord(paragraph: Paragraph, i: number): boolean {
  const { tokens, compiled } = paragraph;
  const bits = tokens.flags[i] as number;
  if ((bits & flag.capital) === 0 || (bits & (flag.capitals | flag.hasDigit | flag.clitic)) !== 0)
    return false;
  if ((bits & flag.sentence) !== 0 && tokens.word[i] !== 0 && !inClass(tokens, i, compiled, bit.title))
    return false;
  if (inClass(tokens, i, compiled, bit.outsider | bit.pronoun | bit.det | bit.poss)) return false;
  const word = wordAt(paragraph, i);
  return !workRoles.has(word) && !family.has(word) && !siblings.has(word);
}

function isOutside(paragraph: Paragraph, first: number, last: number): boolean {
  const { tokens, compiled } = paragraph;
  if (nextDoor.test(around(paragraph, first, last))) return true;
  /** Set apart by a comma, colon or bracket: "The landlord, Mr Graham Stott". */
  const apart = tokens.gap[first] !== between.nothing;
  let linked = true;
  let sibling = false;
  for (let i = first - 1; i >= 0 && i >= first - near; i--) {
    if (tokens.gap[i + 1] === between.sentence) break;
    const word = wordAt(paragraph, i);
    if (workRoles.has(word)) return false;
    if (isOtherChild(paragraph, i)) return true;
    const outside = inClass(tokens, i, compiled, bit.outsider);
    if (outside && (apart || linked)) return true;
    if (someone.has(word) && linked && i < first - 1) return true;
    if (siblings.has(word)) sibling = true;
    if (family.has(word) && i === first - 1 && !belongsToOutsider(paragraph, i)) return false;
    linked &&=
      linking.has(word) ||
      looksLikeName(tokens, i) ||
      inClass(tokens, i, compiled, bit.kin | bit.title) ||
      isSmall(tokens, i);
  }
  for (let i = last + 1; i < tokens.count && i <= last + near; i++) {
    if (tokens.gap[i] === between.sentence) break;
    if (workRoles.has(wordAt(paragraph, i))) return false;
    if (inClass(tokens, i, compiled, bit.outsider) && isAside(tokens, last, i)) return true;
    if (sibling && inClass(tokens, i, compiled, bit.gone)) return true;
  }
  return false;
}

const nextDoor = /\b(?:(?:at|from|in) (?:number|no\.?|house|flat) ?\d+,? ?|(?:from )?next door,? ?)/i;

/** The thirty characters before a name and the fifteen after it. */
function around({ text, tokens, from, to }: Paragraph, first: number, last: number): string {
  const [start, end] = [tokens.start[first] as number, tokens.end[last] as number];
  return `${text.slice(Math.max(from, start - 30), start)}|${text.slice(end, Math.min(to, end + 15))}`;
}

/** Somebody who is brought in: "a lad called Jordan Pike". */
const someone = new Set('man woman lad boy girl lady guy bloke person kid someone somebody'.split(' '));

/** What may stand between a word for a person and the name: "the lodger is called Piotr Nowak". */
const linking = new Set('called named is was name as gave her his their by of the who and'.split(' '));

/** A clitic, or an age. */
function isSmall(tokens: Tokens, i: number): boolean {
  return ((tokens.flags[i] as number) & (flag.clitic | flag.digitsOnly)) !== 0;
}

/** "Karen Whitfield, her neighbour", "Karen Whitfield (neighbour)". */
function isAside(tokens: Tokens, last: number, i: number): boolean {
  return i <= last + 5 && tokens.gap[last + 1] !== between.nothing;
}

/** "the other boy", "another pupil". */
function isOtherChild(paragraph: Paragraph, i: number): boolean {
  return (
    inClass(paragraph.tokens, i, paragraph.compiled, bit.child) &&
    i > 0 &&
    /^(?:an)?other$/.test(wordAt(paragraph, i - 1))
  );
}

function belongsToOutsider({ tokens, compiled }: Paragraph, i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 3; j--) if (inClass(tokens, j, compiled, bit.outsider)) return true;
  return false;
}

function wordAt({ text, tokens }: Paragraph, i: number): string {
  return text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
}
