import { textOf } from './body.ts';
import { sentencesOf } from './sentences.ts';
import type { SharedBody } from './sharing.ts';

/** The words that a copy still has, for the reader's own search: passages and who said them, a line each. */
export function plainTextOf(body: SharedBody): string {
  return body
    .flatMap((passage) =>
      passage.type === 'words' ? [[passage.who ?? '', textOf(passage.block)].join(' ').trim()] : []
    )
    .join('\n');
}

/** The first sentence that a copy still has, for the line on the timeline; at most `length` characters. */
export function firstLineOf(body: SharedBody, length = 160): string {
  for (const passage of body) {
    if (passage.type !== 'words' || passage.block.type === 'heading') continue;
    const text = textOf(passage.block);
    const [first] = sentencesOf(text);
    const line = (first === undefined ? '' : text.slice(first.from, first.to))
      .replaceAll(/\s+/gu, ' ')
      .trim();
    if (line === '') continue;
    if (line.length <= length) return line;
    return `${line.slice(0, length).replace(/\s+\S*$/u, '')} …`;
  }
  return '';
}

/** How many gaps a copy has, in lines and in place of whole passages. */
export function gapsIn(body: SharedBody): number {
  return body.reduce((sum, passage) => {
    if (passage.type === 'gap') return sum + 1;
    const lines =
      passage.block.type === 'paragraph' || passage.block.type === 'heading'
        ? [passage.block]
        : passage.block.content.flatMap((item) => item.content);
    return sum + lines.flatMap((line) => line.content ?? []).filter((inline) => inline.type === 'gap').length;
  }, 0);
}
