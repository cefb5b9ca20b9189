import type { PassageNature } from './passage.ts';

/**
 * The body of a record: a ProseMirror document as JSON, of the one schema that `portal/src/lib/editor`
 * checks on the server. A document is passages; a passage holds exactly one block.
 */
export interface Body {
  readonly type: 'doc';
  readonly content: readonly Passage[];
}

/** The unit of sorting and of sharing: one paragraph, heading or list, and what it is. */
export interface Passage {
  readonly type: 'passage';
  readonly attrs: PassageAttributes;
  readonly content: readonly [Block];
}

export interface PassageAttributes {
  /** Stays the same from version to version of a record; a shared copy has ids of its own. */
  readonly id: string;
  readonly nature: PassageNature;
  /** Whose words, opinion, assessment or decision, as a page names them; null where nobody has said. */
  readonly who: string | null;
  /** Ids of the people, other than the data subject, whom these words are about. */
  readonly about: readonly string[];
}

export type Block = Paragraph | Heading | List;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content?: readonly Inline[];
}

export interface Heading {
  readonly type: 'heading';
  readonly attrs: { readonly level: 2 | 3 };
  readonly content?: readonly Inline[];
}

export interface List {
  readonly type: 'bulletList' | 'orderedList';
  readonly content: readonly ListItem[];
}

export interface ListItem {
  readonly type: 'listItem';
  readonly content: readonly Paragraph[];
}

export type Inline = Text | HardBreak | InlineGap;

export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly { readonly type: 'bold' | 'italic' }[];
}

export interface HardBreak {
  readonly type: 'hardBreak';
}

/** Where words were taken out of a line. Occurs in shared copies only. */
export interface InlineGap {
  readonly type: 'gap';
  readonly attrs: { readonly reason: GapReason };
}

/**
 * Why words are missing, as a reader may know it. A child is told the kind of reason; an adult is always
 * told `not-shared`, so that the wording says nothing about a child or another person.
 */
export const gapReasons = [
  'about-someone-else',
  'could-harm',
  'told-in-confidence',
  'health-advice-first',
  'legal-advice',
  'court',
  'adoption',
  'not-shared'
] as const;

export type GapReason = (typeof gapReasons)[number];

/**
 * The plain text of a block. Offsets of withheld words count UTF-16 units in this text: a hard break,
 * the end of a paragraph in a list and a gap are one line feed each.
 */
export function textOf(block: Block): string {
  if (block.type === 'paragraph' || block.type === 'heading') return lineOf(block);
  return block.content.map((item) => item.content.map(lineOf).join('\n')).join('\n');
}

function lineOf(line: Paragraph | Heading): string {
  return (line.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
}
