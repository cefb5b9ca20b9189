import type { Block, Inline, Paragraph } from '@our-record/record';
import { textOf } from '@our-record/record';
import { linesOf } from './block-writer.ts';
import { attributeOf, isElement, type HtmlElement } from './html-element.ts';

interface Cell {
  readonly blocks: readonly Block[];
  readonly heads: boolean;
  /** The column it stands in, from 0, and how many it spans. */
  readonly column: number;
  readonly spans: number;
}

export interface Table {
  readonly columns: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** Wider or taller spans than these say nothing about a document. */
const widest = 100;
/** Wider than any table of Word's; what stands further to the right joins the last cell of its row. */
const mostColumns = 200;

/** Reads the rows of a table, spans counted, but not those of a table inside it. */
export function readTable(table: HtmlElement, readCell: (cell: HtmlElement) => Block[]): Table {
  const parts = table.childNodes
    .filter(isElement)
    .flatMap((part) =>
      ['thead', 'tbody', 'tfoot'].includes(part.tagName)
        ? part.childNodes.filter(isElement).map((row) => ({ row, inHead: part.tagName === 'thead' }))
        : [{ row: part, inHead: false }]
    );
  const taken: number[] = [];
  let columns = 0;
  const rows = parts.map(({ row, inHead }) => {
    const cells: Cell[] = [];
    const spilt: Block[] = [];
    const here = taken.map((count) => count > 0);
    for (let column = 0; column < taken.length; column += 1)
      taken[column] = Math.max(0, (taken[column] ?? 0) - 1);
    let column = 0;
    const elements = ['td', 'th'].includes(row.tagName) ? [row] : row.childNodes.filter(isElement);
    for (const element of row.tagName === 'tr' ? elements.filter(isCell) : [row]) {
      while (here[column] === true) column += 1;
      const blocks = readCell(element);
      if (column >= mostColumns && cells.length > 0) {
        spilt.push(...blocks);
        continue;
      }
      const spans = Math.max(1, Math.min(spanOf(element, 'colspan'), mostColumns - column));
      cells.push({
        blocks,
        heads: inHead || element.tagName === 'th' || isWhollyBold(blocks),
        column,
        spans
      });
      const down = spanOf(element, 'rowspan') - 1;
      for (let at = column; at < column + spans; at += 1) taken[at] = Math.max(taken[at] ?? 0, down);
      column += spans;
      columns = Math.max(columns, column);
    }
    const last = cells.pop();
    if (last !== undefined) cells.push({ ...last, blocks: [...last.blocks, ...spilt] });
    return cells;
  });
  return { columns, rows: rows.filter((row) => row.some((cell) => cell.blocks.length > 0)) };
}

function isCell(element: HtmlElement): boolean {
  return element.tagName === 'td' || element.tagName === 'th';
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number(attributeOf(cell, name) ?? '1');
  return Number.isInteger(span) && span > 0 ? Math.min(span, widest) : 1;
}

function isWhollyBold(blocks: readonly Block[]): boolean {
  const inlines = blocks.flatMap(linesOf).flatMap((line) => line.content ?? []);
  const texts = inlines.filter((inline) => inline.type === 'text');
  return texts.length > 0 && texts.every((text) => text.marks?.some((mark) => mark.type === 'bold') === true);
}

/**
 * A table as blocks. A box of one column is what stands in it. Two columns are lines "Label: value"; under a row of
 * headings each row is a paragraph of such lines; a form of four columns is read as pairs.
 */
export function linesOfTable(table: Table): Block[] {
  if (table.columns <= 1) return table.rows.flatMap((row) => row.flatMap((cell) => cell.blocks));
  const [first, ...rest] = table.rows;
  if (first === undefined) return [];
  const headed = rest.length > 0 && table.columns > 1 && isHeadRow(first, table.columns, rest);
  if (headed) return rest.flatMap((row) => rowUnder(first, row));
  return table.rows.flatMap((row) => rowOfPairs(row));
}

function isHeadRow(first: readonly Cell[], columns: number, rest: Table['rows']): boolean {
  if (first.length < 2) return false;
  const named = first.filter((cell) => cell.blocks.length > 0);
  if (named.every((cell) => cell.heads)) return !rest.some((row) => row.every((cell) => cell.heads));
  // Without bold or headings: short words over three or more columns, and no label among them.
  return (
    columns > 2 &&
    named.length === columns &&
    named.every((cell) => wordsOf(cell).length <= 40 && !wordsOf(cell).endsWith(':')) &&
    !isFormOfPairs([first, ...rest])
  );
}

function isFormOfPairs(rows: Table['rows']): boolean {
  return rows.some(
    (row) =>
      row.length >= 4 &&
      row.every((cell, index) => index % 2 === 1 || wordsOf(cell).endsWith(':') || cell.heads)
  );
}

function rowUnder(heads: readonly Cell[], row: readonly Cell[]): Block[] {
  if (row.length === 1) return [...(row[0]?.blocks ?? [])];
  const lines = row
    .filter((cell) => cell.blocks.length > 0)
    .map((cell) => {
      const head = heads.find((one) => one.column <= cell.column && cell.column < one.column + one.spans);
      return labelled(head === undefined ? [] : inlinesOf(head.blocks), inlinesOf(cell.blocks));
    });
  return [{ type: 'paragraph', content: joinLines(lines) }];
}

function rowOfPairs(row: readonly Cell[]): Block[] {
  if (row.length === 1) return [...(row[0]?.blocks ?? [])];
  const blocks: Block[] = [];
  for (let index = 0; index < row.length; index += 2) {
    const label = row[index]?.blocks ?? [];
    const value = row[index + 1]?.blocks ?? [];
    if (label.length === 0) blocks.push(...value);
    else if (index + 1 >= row.length) blocks.push(...label);
    else if (value.length <= 1 && value[0]?.type !== 'bulletList' && value[0]?.type !== 'orderedList')
      blocks.push({ type: 'paragraph', content: labelled(inlinesOf(label), inlinesOf(value)) });
    else blocks.push({ type: 'paragraph', content: labelled(inlinesOf(label), []) }, ...value);
  }
  return blocks;
}

/** `Label: value`. A label that ends in a mark of its own keeps it. */
function labelled(label: readonly Inline[], value: readonly Inline[]): Inline[] {
  if (label.length === 0) return [...value];
  const end = /[:?!.]$/u.test(textOf({ type: 'paragraph', content: label })) ? '' : ':';
  const between = `${end}${value.length > 0 ? ' ' : ''}`;
  return [...label, ...(between === '' ? [] : [{ type: 'text', text: between } as const]), ...value];
}

function inlinesOf(blocks: readonly Block[]): Inline[] {
  return joinLines(blocks.flatMap(linesOf).map((line: Paragraph) => [...(line.content ?? [])]));
}

function joinLines(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'hardBreak' } as const, ...line]));
}

function wordsOf(cell: Cell): string {
  return cell.blocks.map(textOf).join(' ').trim();
}
