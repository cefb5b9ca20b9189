import { sentencesOf, textOf, type Block, type Passage } from '@our-record/record';
import { sliceInline, tidyInline } from './inline-content.ts';

/** A passage as one for each sentence, or for each item of a list. The first keeps the id; all keep what they are. */
export function splitPassage(passage: Passage, newId: () => string): Passage[] {
  return piecesOf(passage.content[0]).map((block, index) => ({
    ...passage,
    attrs: { ...passage.attrs, id: index === 0 ? passage.attrs.id : newId() },
    content: [block]
  }));
}

function piecesOf(block: Block): Block[] {
  if (block.type === 'heading') return [block];
  if (block.type === 'paragraph') {
    const pieces = sentencesOf(textOf(block))
      .map(({ from, to }) => tidyInline(sliceInline(block.content ?? [], from, to)))
      .filter((content) => content.length > 0);
    return pieces.length < 2 ? [block] : pieces.map((content) => ({ type: 'paragraph', content }));
  }
  return block.content.map((item) => ({ ...block, content: [item] }));
}

/**
 * Two passages as one, or null where they cannot be: a list joins a list of its kind, lines join lines. What they
 * disagree about nobody has said yet.
 */
export function mergePassages(first: Passage, second: Passage): Passage | null {
  const block = mergeBlocks(first.content[0], second.content[0]);
  if (block === null) return null;
  return {
    ...first,
    attrs: {
      id: first.attrs.id,
      nature: first.attrs.nature === second.attrs.nature ? first.attrs.nature : 'unsorted',
      who: first.attrs.who === second.attrs.who ? first.attrs.who : null,
      about: [...new Set([...first.attrs.about, ...second.attrs.about])]
    },
    content: [block]
  };
}

function mergeBlocks(first: Block, second: Block): Block | null {
  if (isList(first) && isList(second))
    return first.type === second.type ? { ...first, content: [...first.content, ...second.content] } : null;
  if (isList(first) || isList(second)) return null;
  const between =
    first.type === 'heading' ? ({ type: 'hardBreak' } as const) : ({ type: 'text', text: ' ' } as const);
  return {
    type: 'paragraph',
    content: tidyInline([...(first.content ?? []), between, ...(second.content ?? [])])
  };
}

function isList(block: Block): block is Extract<Block, { type: 'bulletList' | 'orderedList' }> {
  return block.type === 'bulletList' || block.type === 'orderedList';
}
