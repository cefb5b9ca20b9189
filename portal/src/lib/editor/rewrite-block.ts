import { textOf, type Block, type Inline, type Paragraph } from '@our-record/record';
import { cleanText } from './clean-text.ts';
import { inlineOf, sliceInline, tidyInline } from './inline-content.ts';

/**
 * A block with other words, as somebody typed them (a line feed between lines and items): what stayed the same at
 * the beginning and the end keeps its bold and italic. Null when no word is left.
 */
export function rewriteBlock(block: Block, typed: string): Block | null {
  const words = cleanText(typed);
  if (words === textOf(block)) return block;
  if (words.trim() === '') return null;
  if (block.type === 'paragraph' || block.type === 'heading')
    return { ...block, content: rewriteLine(block.content ?? [], words) };
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  const before = block.content.flatMap((item) => item.content);
  if (lines.length === before.length) {
    let at = 0;
    return {
      ...block,
      content: block.content.map((item) => ({
        ...item,
        content: item.content.map((paragraph) => withLine(paragraph, lines[at++] ?? ''))
      }))
    };
  }
  const same = block.content.every((item) => item.content.length === 1) ? before : [];
  return {
    ...block,
    content: lines.map((line) => ({
      type: 'listItem',
      content: [same.find((paragraph) => textOf(paragraph) === line) ?? withLine({ type: 'paragraph' }, line)]
    }))
  };
}

function withLine(paragraph: Paragraph, line: string): Paragraph {
  return { ...paragraph, content: rewriteLine(paragraph.content ?? [], line) };
}

function rewriteLine(content: readonly Inline[], words: string): Inline[] {
  const text = textOf({ type: 'paragraph', content });
  if (text === words) return [...content];
  const shorter = Math.min(text.length, words.length);
  let start = 0;
  while (start < shorter && text[start] === words[start]) start += 1;
  if (isHalf(words, start)) start -= 1;
  let end = 0;
  while (end < shorter - start && text.at(-1 - end) === words.at(-1 - end)) end += 1;
  if (isHalf(words, words.length - end)) end -= 1;
  return tidyInline([
    ...sliceInline(content, 0, start),
    ...inlineOf(words.slice(start, words.length - end)),
    ...sliceInline(content, text.length - end, text.length)
  ]);
}

/** Would a cut here part the halves of one character? */
function isHalf(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}
