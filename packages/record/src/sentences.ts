/** A run of a text: UTF-16 offsets, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The number of an item in a list that was typed into a paragraph: it belongs to what follows it. */
const numeral = /(?:^|:)\s*\d{1,2}\.$/u;

const shortForms =
  /(?:\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|St|No|vs|etc|approx|ext|Ltd|e\.g|i\.e|a\.m|p\.m)|\b\p{Lu})\.$/u;

/**
 * The sentences of a passage, so that a practitioner can withhold one and leave the rest. Every character
 * belongs to exactly one range; a range keeps the space behind its sentence. Words in quotation marks are never
 * cut in two, so that what a child said stays whole.
 */
export function sentencesOf(text: string): Range[] {
  const ranges: Range[] = [];
  const quoted = quotedIn(text);
  let from = 0;
  for (const end of text.matchAll(/[.!?…]+["'”’)\]]*\s+|\n+/gu)) {
    const to = end.index + end[0].length;
    const before = text.slice(from, end.index + 1);
    const next = text.slice(to, to + 1);
    const endsHere =
      end[0].includes('\n') || (!shortForms.test(before) && !numeral.test(before) && !/\p{Ll}/u.test(next));
    const cutsAQuote = quoted.some((quote) => quote.from < to && to <= quote.to);
    if (endsHere && !cutsAQuote && to > from) {
      ranges.push({ from, to });
      from = to;
    }
  }
  if (from < text.length) ranges.push({ from, to: text.length });
  return ranges;
}

/** From each opening quotation mark to the one that closes it. None at all where “ or a straight " is never closed. */
function quotedIn(text: string): Range[] {
  const quoted: Range[] = [];
  const open: number[] = [];
  let straight: number | null = null;
  for (const { 0: mark, index } of text.matchAll(/[“”"]/gu)) {
    if (mark === '"') {
      if (straight !== null) quoted.push({ from: straight, to: index });
      straight = straight === null ? index : null;
    } else if (mark === '”') {
      const from = open.pop();
      if (from !== undefined) quoted.push({ from, to: index });
    } else if (open.length === 0 || text[index - 1] !== '\n') {
      // Inside a quotation, a mark that begins a line goes on with it.
      open.push(index);
    }
  }
  return straight === null && open.length === 0 ? [...quoted, ...singlyQuotedIn(text)] : [];
}

/** What ‘ and ’ enclose. An apostrophe closes nothing, and a ‘ that is never closed was one. */
function singlyQuotedIn(text: string): Range[] {
  const quoted: Range[] = [];
  let from: number | null = null;
  let to: number | null = null;
  const close = (): void => {
    if (from !== null && to !== null) quoted.push({ from, to });
    to = null;
  };
  for (const { 0: mark, index } of text.matchAll(/(?<![\p{L}\p{N}])‘(?=\S)|(?<=\S)’(?![\p{L}\p{N}])/gu)) {
    if (mark === '‘') {
      close();
      from = index;
      // After an s it may be the mark of several owners: then a later one closes.
    } else if (from !== null && (to === null || text[to - 1] === 's')) to = index;
  }
  close();
  return quoted;
}
