import { type Block, type Inline, type Paragraph } from '@our-record/record';
import { cleanText } from '#lib/editor/clean-text.ts';

export type MarkName = 'bold' | 'italic';

type ListType = 'bulletList' | 'orderedList';

/**
 * Writes blocks from what a reader of some format meets in turn: text, breaks, ends of lines, lists. White space is run
 * together as a browser does, an empty line is no block, and two breaks in a row end a paragraph.
 */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly #marks = { bold: 0, italic: 0 };
  #line: Inline[] = [];
  #heading: 2 | 3 | null = null;
  #list: { readonly type: ListType; readonly items: Paragraph[][] } | null = null;
  #itemIsOpen = false;

  /** Text in which white space means no more than one space. */
  text(text: string): void {
    const joined = cleanText(text).replaceAll(/[\s\u00a0]+/gu, ' ');
    const last = this.#line.at(-1);
    const afterSpace = last === undefined || last.type !== 'text' || last.text.endsWith(' ');
    this.#append(afterSpace ? joined.replace(/^ /, '') : joined);
  }

  /** Text whose line feeds are kept. */
  preformatted(text: string): void {
    for (const [index, line] of cleanText(text).split('\n').entries()) {
      if (index > 0) this.lineBreak();
      this.#append(line.replaceAll('\u00a0', ' '));
    }
  }

  lineBreak(): void {
    const last = this.#line.at(-1);
    if (last === undefined) return;
    this.#trimEnd();
    if (last.type === 'hardBreak') this.endLine();
    else this.#line.push({ type: 'hardBreak' });
  }

  /** Everything that `write` writes carries these marks. */
  marked(marks: readonly MarkName[], write: () => void): void {
    for (const mark of marks) this.#marks[mark] += 1;
    write();
    for (const mark of marks) this.#marks[mark] -= 1;
  }

  /** Everything that `write` writes is a heading. */
  heading(level: 2 | 3, write: () => void): void {
    this.endLine();
    this.#heading = level;
    write();
    this.endLine();
    this.#heading = null;
  }

  /** A list; inside another its items become items of that one, which the answer says. */
  list(type: ListType, write: () => void): 'list' | 'within-list' {
    this.endLine();
    if (this.#list !== null) {
      const wasOpen = this.#itemIsOpen;
      this.#itemIsOpen = false;
      write();
      this.endLine();
      this.#itemIsOpen = wasOpen;
      return 'within-list';
    }
    const list = { type, items: [] as Paragraph[][] };
    this.#list = list;
    write();
    this.endLine();
    this.#list = null;
    this.#itemIsOpen = false;
    if (list.items.length > 0)
      this.blocks.push({ type, content: list.items.map((content) => ({ type: 'listItem', content })) });
    return 'list';
  }

  /** One item of the list; outside a list its lines are paragraphs. */
  item(write: () => void): void {
    this.endLine();
    this.#itemIsOpen = false;
    write();
    this.endLine();
    this.#itemIsOpen = false;
  }

  /** A finished block, such as a row of a table; in a list its words become lines of the item. */
  block(block: Block): void {
    this.endLine();
    if (this.#list === null) this.blocks.push(block);
    else for (const line of linesOf(block)) this.#paragraphOfItem(line);
  }

  endLine(): void {
    this.#trimEnd();
    while (this.#line.at(-1)?.type === 'hardBreak') {
      this.#line.pop();
      this.#trimEnd();
    }
    const content = this.#line;
    this.#line = [];
    if (content.length === 0) return;
    if (this.#list !== null) this.#paragraphOfItem({ type: 'paragraph', content });
    else if (this.#heading !== null)
      this.blocks.push({ type: 'heading', attrs: { level: this.#heading }, content });
    else this.blocks.push({ type: 'paragraph', content });
  }

  #paragraphOfItem(paragraph: Paragraph): void {
    const items = this.#list?.items ?? [];
    const open = this.#itemIsOpen ? items.at(-1) : undefined;
    if (open === undefined) items.push([paragraph]);
    else open.push(paragraph);
    this.#itemIsOpen = true;
  }

  #append(text: string): void {
    if (text === '') return;
    const marks = (['bold', 'italic'] as const)
      .filter((mark) => this.#marks[mark] > 0)
      .map((type) => ({ type }));
    const last = this.#line.at(-1);
    if (last?.type === 'text' && sameMarks(last.marks ?? [], marks))
      this.#line[this.#line.length - 1] = { ...last, text: last.text + text };
    else this.#line.push(marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks });
  }

  #trimEnd(): void {
    for (;;) {
      const last = this.#line.at(-1);
      if (last?.type !== 'text') return;
      const text = last.text.trimEnd();
      if (text === last.text) return;
      this.#line.pop();
      if (text !== '') this.#line.push({ ...last, text });
    }
  }
}

/** The lines of a block as paragraphs. */
export function linesOf(block: Block): Paragraph[] {
  if (block.type === 'paragraph') return [block];
  if (block.type === 'heading')
    return [{ type: 'paragraph', ...(block.content && { content: block.content }) }];
  return block.content.flatMap((item) => item.content);
}

function sameMarks(one: readonly { type: MarkName }[], other: readonly { type: MarkName }[]): boolean {
  return one.length === other.length && one.every((mark, index) => mark.type === other[index]?.type);
}
