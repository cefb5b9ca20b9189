import type { CheckOptions } from './check.ts';
import { checkerFor, onlyOf } from './check.ts';
import { collect, type CheckedParagraph } from './engine/checker.ts';
import { paragraphEnd } from './engine/paragraphs.ts';
import type { Finding } from './finding.ts';

/** A node as ProseMirror's `toJSON` gives it. A node that holds text is a block of text; a node without content is a leaf. */
export interface DocumentNode {
  type: string;
  text?: string;
  content?: readonly DocumentNode[];
}

/** A finding whose `start` and `end` are ProseMirror positions. */
export type DocumentFinding = Finding;

/**
 * Checks structured text. Blocks are read in order as one text, so that a term explained in one is known in the next,
 * but no phrase runs from one block into another. Positions count as in ProseMirror: the inside of the document starts
 * at 0, every node but text and leaves has an opening and a closing position, a leaf has one.
 */
export function checkDocument(document: DocumentNode, options: CheckOptions = {}): DocumentFinding[] {
  return new DocumentChecker(options).check(document);
}

/** The incremental form of `checkDocument`: a block whose text was met in the last check is not read again. */
export class DocumentChecker {
  readonly #options: CheckOptions;
  #known = new Map<string, CheckedParagraph[]>();

  constructor(options: CheckOptions = {}) {
    this.#options = options;
  }

  check(document: DocumentNode): DocumentFinding[] {
    const known = this.#known;
    this.#known = new Map();
    const seen = new Set<string>();
    const findings: Finding[] = [];
    for (const { text, from } of blocksOf(document)) {
      const paragraphs = this.#known.get(text) ?? known.get(text) ?? this.#read(text);
      this.#known.set(text, paragraphs);
      let at = from;
      for (const { length, candidates } of paragraphs) {
        collect(candidates, at, seen, findings);
        at += length;
      }
    }
    return onlyOf(findings, this.#options.categories);
  }

  #read(text: string): CheckedParagraph[] {
    const checker = checkerFor(this.#options.house);
    const paragraphs: CheckedParagraph[] = [];
    for (let from = 0; from < text.length;) {
      const to = paragraphEnd(text, from);
      paragraphs.push(checker.paragraph(text, from, to));
      from = to;
    }
    return paragraphs;
  }
}

interface Block {
  text: string;
  /** The position of its first character. */
  from: number;
}

/** Stands for a picture or other leaf inside a text, one position long; a line break is one too. */
const leaf = '\ufffc';

function blocksOf(document: DocumentNode): Block[] {
  const blocks: Block[] = [];
  const inside = (node: DocumentNode, start: number): number => {
    const children = node.content ?? [];
    if (children.some(({ text }) => text !== undefined)) {
      const text = children.map((child) => child.text ?? (/break/i.test(child.type) ? '\n' : leaf)).join('');
      blocks.push({ text, from: start });
      return start + text.length;
    }
    return children.reduce(
      (at, child) => (child.content ? inside(child, at + 1) + 1 : at + 1 + emptyBlock(child)),
      start
    );
  };
  inside(document, 0);
  return blocks;
}

/** An empty paragraph comes without `content` and still has two positions; a leaf such as a picture has one. */
function emptyBlock(node: DocumentNode): number {
  return /^(?:paragraph|heading|blockquote|listItem|list_item|codeBlock|code_block)$/.test(node.type) ? 1 : 0;
}
