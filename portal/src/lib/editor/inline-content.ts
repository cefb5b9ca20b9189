import type { Inline } from '@our-record/record';

/** Part of a line: UTF-16 offsets as `textOf` counts them, end exclusive. */
export function sliceInline(content: readonly Inline[], from: number, to: number): Inline[] {
  const part: Inline[] = [];
  let at = 0;
  for (const inline of content) {
    const length = inline.type === 'text' ? inline.text.length : 1;
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, length);
    if (start < end)
      part.push(inline.type === 'text' ? { ...inline, text: inline.text.slice(start, end) } : inline);
    at += length;
  }
  return part;
}

/** Plain text as a line: a line feed is a hard break. */
export function inlineOf(text: string): Inline[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' } as const]),
      ...(line === '' ? [] : [{ type: 'text', text: line } as const])
    ]);
}

/** Runs of text with the same marks joined; no white space and no break at either end. */
export function tidyInline(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of content) {
    const last = joined.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && marksOf(last) === marksOf(inline))
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    else joined.push(inline);
  }
  return trimmed(trimmed(joined, 'start'), 'end');
}

function trimmed(content: readonly Inline[], side: 'start' | 'end'): Inline[] {
  const left = [...content];
  for (;;) {
    const edge = left.at(side === 'start' ? 0 : -1);
    if (edge === undefined) return left;
    const take = () => (side === 'start' ? left.shift() : left.pop());
    if (edge.type === 'hardBreak') {
      take();
      continue;
    }
    if (edge.type !== 'text') return left;
    const text = side === 'start' ? edge.text.trimStart() : edge.text.trimEnd();
    if (text === edge.text) return left;
    take();
    if (text === '') continue;
    if (side === 'start') left.unshift({ ...edge, text });
    else left.push({ ...edge, text });
    return left;
  }
}

function marksOf(inline: Inline): string {
  return inline.type === 'text' ? (inline.marks ?? []).map((mark) => mark.type).join(' ') : '';
}
