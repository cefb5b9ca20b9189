/** A run of a text: UTF-16 offsets, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const shortForms =
  /(?:\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|St|No|vs|etc|approx|ext|Ltd|e\.g|i\.e|a\.m|p\.m)|\b\p{Lu})\.$/u;

/**
 * The sentences of a passage, so that a practitioner can withhold one and leave the rest. Every character
 * belongs to exactly one range; a range keeps the space behind its sentence.
 */
export function sentencesOf(text: string): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const end of text.matchAll(/[.!?…]+["'”’)\]]*\s+|\n+/gu)) {
    const to = end.index + end[0].length;
    const before = text.slice(from, end.index + 1);
    const next = text.slice(to, to + 1);
    const endsHere = end[0].includes('\n') || (!shortForms.test(before) && !/\p{Ll}/u.test(next));
    if (endsHere && to > from) {
      ranges.push({ from, to });
      from = to;
    }
  }
  if (from < text.length) ranges.push({ from, to: text.length });
  return ranges;
}
