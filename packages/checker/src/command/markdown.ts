import type { Extract } from './extract.ts';

const notProse =
  /^(?:```|~~~)[^\n]*\n[\s\S]*?(?:^(?:```|~~~)|(?![\s\S]))|`[^`\n]+`|\]\([^)\n]*\)|<https?:[^>\n]*>|https?:\S+/gm;

/** Markdown without its code and addresses, blanked out in place so that offsets stay true. */
export function markdownText(markdown: string): Extract {
  const text = markdown.replace(notProse, (piece) => piece.replace(/[^\n]/g, ' '));
  return { text, source: markdown, sourceOf: (offset) => offset };
}
