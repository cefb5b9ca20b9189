import { bit } from '../word-sets.ts';
import { between, flag, type Tokens } from '../engine/tokens.ts';
import { inClass } from '../engine/words.ts';
import type { Compiled } from '../engine/compile.ts';
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

/** First name plus surname of somebody outside the family and the work: `neighbour Karen Whitfield`. First names alone are left. */
export function outsidePeople(paragraph: Paragraph, found: (span: Span) => void): void {
  const { tokens } = paragraph;
  for (let i = 0; i + 1 < tokens.count; i++) {
    const name = nameAt(paragraph, i);
    if (!name) continue;
    const [first, last] = name;
    if (isOutside(paragraph, first, last))
      found({ start: tokens.start[first] as number, end: tokens.end[last] as number });
    i = last;
  }
}

/** Two or three capitalised words in a row that no rule knows otherwise, with a title in front if there is one. */
function nameAt({ tokens, compiled }: Paragraph, i: number): [number, number] | null {
  if (!isNameWord(tokens, compiled, i)) return null;
  let first = i;
  const titled = inClass(tokens, i, compiled, bit.title);
  let last = i;
  while (
    last + 1 < tokens.count &&
    last - i < 3 &&
    tokens.gap[last + 1] === between.nothing &&
    isNameWord(tokens, compiled, last + 1)
  ) {
    last++;
  }
  const words = last - first + 1 - (titled ? 1 : 0);
  if (words < 2 || words > 3) return null;
  if (!titled && first > 0 && inClass(tokens, first - 1, compiled, bit.title)) first--;
  return [first, last];
}

function isNameWord(tokens: Tokens, compiled: Compiled, i: number): boolean {
  const bits = tokens.flags[i] as number;
  if ((bits & flag.capital) === 0 || (bits & (flag.capitals | flag.hasDigit | flag.clitic)) !== 0)
    return false;
  if ((bits & flag.sentence) !== 0 && tokens.word[i] !== 0 && !inClass(tokens, i, compiled, bit.title))
    return false;
  const word = compiled.vocabulary.word(tokens.word[i] as number);
  return (
    !workRoles.has(word) &&
    !family.has(word) &&
    !siblings.has(word) &&
    !inClass(tokens, i, compiled, bit.outsider | bit.pronoun | bit.det | bit.poss)
  );
}

function isOutside(paragraph: Paragraph, first: number, last: number): boolean {
  const { tokens, compiled } = paragraph;
  let sibling = false;
  for (let i = first - 1; i >= 0 && i >= first - near; i--) {
    if (tokens.gap[i + 1] === between.sentence) break;
    const word = compiled.vocabulary.word(tokens.word[i] as number);
    if (inClass(tokens, i, compiled, bit.outsider)) return true;
    if (
      inClass(tokens, i, compiled, bit.number | bit.home) ||
      ((tokens.flags[i] as number) & flag.digitsOnly) !== 0
    ) {
      if (isNextDoor(paragraph, i)) return true;
    }
    if (workRoles.has(word)) return false;
    // "the other boy", "another pupil"
    if (inClass(tokens, i, compiled, bit.child) && i > 0 && isOther(paragraph, i - 1)) return true;
    if (siblings.has(word)) sibling = true;
    if (family.has(word) && i === first - 1 && !belongsToOutsider(paragraph, i)) return false;
  }
  for (let i = last + 1; i < tokens.count && i <= last + near; i++) {
    if (tokens.gap[i] === between.sentence) break;
    const word = compiled.vocabulary.word(tokens.word[i] as number);
    if (workRoles.has(word)) return false;
    if (inClass(tokens, i, compiled, bit.outsider) && i <= last + 5) return true;
    if (sibling && inClass(tokens, i, compiled, bit.gone)) return true;
  }
  return false;
}

/** "The lady at number 22, Mrs Sheila Cartwright". */
function isNextDoor({ text, tokens }: Paragraph, i: number): boolean {
  const before = text.slice(tokens.start[Math.max(0, i - 4)], tokens.end[i]).toLowerCase();
  return /\b(?:at|from|in) (?:number|no|house|flat) ?\d|next door/.test(before);
}

function isOther({ text, tokens }: Paragraph, i: number): boolean {
  return /^(?:an)?other$/i.test(text.slice(tokens.start[i], tokens.end[i]));
}

function belongsToOutsider({ tokens, compiled }: Paragraph, i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 3; j--) if (inClass(tokens, j, compiled, bit.outsider)) return true;
  return false;
}
