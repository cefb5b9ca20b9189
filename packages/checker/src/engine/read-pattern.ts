import { wordSets } from '../word-sets.ts';
import { inflect, otherSpelling } from './inflect.ts';

/** One step of a pattern. */
export type Step =
  | { kind: 'words'; words: string[]; optional: boolean; exact: string | null; bases: string[] }
  | { kind: 'class'; name: string; optional: boolean }
  | { kind: 'gap'; most: number }
  /** One of several runs of steps; an empty run makes it optional. */
  | { kind: 'either'; branches: Step[][] };

/** A pattern as a line of steps. */
export interface Line {
  steps: Step[];
  /** The steps that are marked: first, and one past the last. */
  marked: [number, number];
  atStart: boolean;
  atEnd: boolean;
  /** Word sequences that must not stand right before, or right after. */
  notBefore: string[][];
  notAfter: string[][];
}

/** A pattern that cannot be read. The message names the pattern and what is wrong with it. */
export class PatternError extends Error {}

/** A branch may add as many again: `match.ts` has room for twice this. */
const mostSteps = 30;

/** Reads the notation of `rules/README.md`. Throws `PatternError`. */
export function readPattern(pattern: string): Line {
  const line: Line = {
    steps: [],
    marked: [0, -1],
    atStart: false,
    atEnd: false,
    notBefore: [],
    notAfter: []
  };
  for (const piece of pieces(pattern)) {
    if (piece === '^') line.atStart = true;
    else if (piece === '$') line.atEnd = true;
    else if (piece === '{') line.marked[0] = line.steps.length;
    else if (piece === '}') line.marked[1] = line.steps.length;
    else if (piece.startsWith('!')) {
      const words = alternatives(piece.slice(1), pattern).flatMap((steps) => spell(steps, pattern));
      (line.steps.length > 0 ? line.notAfter : line.notBefore).push(...words);
    } else {
      if (line.notAfter.length > 0) throw new PatternError(`"${pattern}": "!(…)" may stand only at the ends`);
      line.steps.push(...inOne(alternatives(piece, pattern)));
    }
  }
  if (line.marked[1] < 0) line.marked[1] = line.steps.length;
  if (line.steps.length > mostSteps) throw new PatternError(`"${pattern}": longer than ${mostSteps} words`);
  if (!holdsWord(line.steps))
    throw new PatternError(`"${pattern}": needs at least one word that must be there`);
  return line;
}

/** Several ways as one step; a single way as it is. */
function inOne(ways: Step[][]): Step[] {
  return ways.length === 1 ? (ways[0] as Step[]) : [{ kind: 'either', branches: ways }];
}

/** Whether whatever matches holds a word that is written out, or one of a class that is a list: something to look up. */
function holdsWord(steps: readonly Step[]): boolean {
  return steps.some((step) => (step.kind === 'either' ? step.branches.every(holdsWord) : isSure(step)));
}

/** A step that a pattern can be found by. */
export function isSure(step: Step): step is Step & { kind: 'words' | 'class' } {
  if (step.kind === 'words') return !step.optional;
  return step.kind === 'class' && !step.optional && !openClasses.has(step.name);
}

/** Classes that hold more words than are listed. */
export const openClasses: ReadonlySet<string> = new Set(['name', 'person', 'any', 'adv', 'number']);

const character = {
  space: 0x20,
  newline: 0x0a,
  open: 0x28,
  close: 0x29,
  bar: 0x7c,
  leftSquare: 0x5b,
  rightSquare: 0x5d,
  leftBrace: 0x7b,
  rightBrace: 0x7d
} as const;

/** Cuts at white space, but not inside brackets; braces stand by themselves. */
function pieces(pattern: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= pattern.length; i++) {
    const c = i < pattern.length ? pattern.charCodeAt(i) : character.space;
    if (c === character.open || c === character.leftSquare) depth++;
    else if (c === character.close || c === character.rightSquare) depth--;
    if (depth !== 0 && i < pattern.length) continue;
    const brace = c === character.leftBrace || c === character.rightBrace;
    if (!brace && c !== character.space && c !== character.newline) continue;
    if (i > from) found.push(pattern.slice(from, i));
    if (brace) found.push(c === character.leftBrace ? '{' : '}');
    from = i + 1;
  }
  if (depth !== 0) throw new PatternError(`"${pattern}": a bracket is left open`);
  return found;
}

/** The choices of a group, cut at `|` but not inside brackets of their own. */
function choices(group: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < group.length; i++) {
    const c = group.charCodeAt(i);
    if (c === character.open || c === character.leftSquare) depth++;
    else if (c === character.close || c === character.rightSquare) depth--;
    else if (c === character.bar && depth === 0) {
      found.push(group.slice(from, i));
      from = i + 1;
    }
  }
  found.push(group.slice(from));
  return found;
}

/** The steps of plain words: most words stand in many patterns, and are read and compiled once. */
const readWords = new Map<string, Step & { kind: 'words' }>();

/** Lets go of what is kept while rules are compiled. */
export function forgetWords(): void {
  readWords.clear();
}

/** The step of a word of plain letters, perhaps with `~`. */
function plainWord(piece: string): (Step & { kind: 'words' }) | undefined {
  const known = readWords.get(piece);
  if (known || !/^[a-z]+~?$/.test(piece)) return known;
  const step = piece.endsWith('~') ? oneWord(piece.slice(0, -1), true, false) : oneWord(piece, false, false);
  readWords.set(piece, step);
  return step;
}

/** The ways in which one piece can be written, each a run of steps. Single words are kept together in one step. */
function alternatives(piece: string, pattern: string): Step[][] {
  const plain = plainWord(piece);
  if (plain) return [[plain]];
  const gap = piece.startsWith('..') ? /^\.\.(\d)$/.exec(piece) : null;
  if (gap) return [[{ kind: 'gap', most: Number(gap[1]) }]];
  const group = /^[[(]/.test(piece) ? /^([[(])(.*)[)\]](~?)$/s.exec(piece) : null;
  if (!group) {
    if (!piece.endsWith(',')) return words(piece, false, pattern);
    // A comma in a pattern: the next word may come after a pause.
    return words(piece.slice(0, -1), false, pattern).map((steps) => [...steps, { kind: 'gap', most: 0 }]);
  }
  const optional = group[1] === '[';
  const inflected = group[3] === '~';
  const single = { words: [] as string[], bases: [] as string[] };
  const ways: Step[][] = [];
  for (const choice of choices(group[2] as string)) {
    const plain = inflected ? undefined : plainWord(choice);
    if (plain) {
      single.words.push(...plain.words);
      single.bases.push(...plain.bases);
      continue;
    }
    const way: Step[] = [];
    for (const [index, part] of pieces(choice).entries()) {
      const written = index === 0 && inflected && !/[~\])]$/.test(part) ? `${part}~` : part;
      way.push(...inOne(alternatives(written, pattern)));
    }
    const [only] = way;
    if (way.length === 1 && only?.kind === 'words' && only.exact === null && !only.optional) {
      single.words.push(...only.words);
      single.bases.push(...only.bases);
    } else ways.push(way);
  }
  if (single.words.length > 0) {
    const together: Step = { kind: 'words', ...single, exact: null, optional };
    if (ways.length === 0) return [[together]];
    ways.unshift([{ ...together, optional: false }]);
  }
  const [sole] = ways;
  const [step] = sole ?? [];
  if (
    optional &&
    ways.length === 1 &&
    sole?.length === 1 &&
    (step?.kind === 'class' || step?.kind === 'words')
  ) {
    return [[{ ...step, optional: true }]];
  }
  return optional ? [...ways, []] : ways;
}

/** One word as written: a class, an exact word, a hyphenated word (apart or as one), a word with a clitic, or a plain one. */
function words(written: string, optional: boolean, pattern: string): Step[][] {
  const named = written.startsWith('<') ? /^<([a-z-]+)>$/.exec(written) : null;
  if (named) {
    const name = named[1] as string;
    if (name !== 'name' && name !== 'any' && name !== 'person' && !(name in wordSets)) {
      throw new PatternError(`"${pattern}": there is no class <${name}>`);
    }
    return [[{ kind: 'class', name, optional }]];
  }
  if (written.startsWith('=')) return [exactly(written, pattern, optional)];
  const inflected = written.endsWith('~');
  const word = (inflected ? written.slice(0, -1) : written).toLowerCase().replaceAll('’', "'");
  if (!/^[a-zà-ÿ\d&'/.-]+$/.test(word)) throw new PatternError(`"${pattern}": cannot read "${written}"`);
  if (/[-/.]/.test(word)) {
    const parts = word.split(/[-/.]/).filter(Boolean);
    const apart = parts.map((part, index): Step =>
      oneWord(part, inflected && index === parts.length - 1, optional)
    );
    const joined = oneWord(parts.join(''), inflected, optional);
    return parts.length === 2 && !word.includes('.') ? [apart, [joined]] : [apart];
  }
  const clitic = word.includes("'") ? /^(.+)('(?:s|re|ve|ll|d|m))$/.exec(word) : null;
  if (clitic)
    return [[oneWord(clitic[1] as string, false, optional), oneWord(clitic[2] as string, false, optional)]];
  return [[oneWord(word, inflected, optional)]];
}

/** `=PEP`, where a plural s may follow; `=H/V` and `=CP-IS` as two words; `=NFA'd` as a word and its clitic. */
function exactly(written: string, pattern: string, optional: boolean): Step[] {
  const [plain, clitic] = written.slice(1).split(/(?=['’])/) as [string, string | undefined];
  const steps = plain
    .split(/[/.-]/)
    .filter(Boolean)
    .map((exact): Step => {
      if (!/^[A-Za-z0-9&]+$/.test(exact)) throw new PatternError(`"${pattern}": cannot read "${written}"`);
      const lower = exact.toLowerCase();
      return { kind: 'words', words: [lower, `${lower}s`], bases: [], exact, optional };
    });
  return clitic ? [...steps, oneWord(clitic.replace('’', "'"), false, optional)] : steps;
}

function oneWord(word: string, inflected: boolean, optional: boolean): Step & { kind: 'words' } {
  const spelled = inflected ? [...new Set(inflect(word))] : [word];
  if (word.includes('is')) spelled.push(...spelled.map(otherSpelling).filter((each) => each !== null));
  return { kind: 'words', words: spelled, bases: inflected ? [word] : none, exact: null, optional };
}

const none: string[] = [];

/** Steps of plain words as sequences of strings, for what must not stand beside a match. */
function spell(steps: readonly Step[], pattern: string): string[][] {
  let sequences: string[][] = [[]];
  for (const step of steps) {
    if (step.kind !== 'words') throw new PatternError(`"${pattern}": only words may stand in "!(…)"`);
    sequences = sequences.flatMap((before) => step.words.map((word) => [...before, word]));
  }
  return sequences;
}
