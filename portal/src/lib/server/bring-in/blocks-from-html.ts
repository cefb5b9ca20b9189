import type { Block } from '@our-record/record';
import { parse } from 'parse5';
import { BlockWriter, type MarkName } from './block-writer.ts';
import {
  allTextOf,
  attributeOf,
  isElement,
  isText,
  styleOf,
  unreadable,
  type HtmlElement,
  type HtmlNode
} from './html-element.ts';
import { isNumbered, wordListItem, wordListsIn } from './lists-of-word.ts';
import type { LeftBehind } from './left-behind.ts';
import { linesOfTable, readTable } from './lines-of-table.ts';

/** Deeper than any document that a person wrote; below it only the text is read. */
const deepest = 200;

/**
 * The blocks of a document in HTML, whatever wrote it: parsed as a browser parses and walked. Only what the schema of
 * bodies knows comes out; the rest is counted.
 */
export function blocksFromHtml(html: string, left: LeftBehind): Block[] {
  const writer = new BlockWriter();
  readNodes(parse(html, { scriptingEnabled: false }).childNodes, writer, left, 0);
  writer.endLine();
  return writer.blocks;
}

function readNodes(nodes: readonly HtmlNode[], writer: BlockWriter, left: LeftBehind, depth: number): void {
  for (const run of wordListsIn(nodes)) {
    const [node] = run;
    if (node === undefined) continue;
    if (isText(node)) writer.text(node.value);
    else if (!isElement(node)) continue;
    else if (depth >= deepest) writer.text(run.map(allTextOf).join(' '));
    else if (wordListItem(node)) {
      const type = isNumbered(node) ? 'orderedList' : 'bulletList';
      writer.list(type, () => {
        for (const item of run)
          if (isElement(item)) writer.item(() => readNodes(item.childNodes, writer, left, depth + 1));
      });
    } else readElement(node, writer, left, depth + 1);
  }
}

const pictures = new Set(['img', 'svg', 'picture', 'v:imagedata', 'map']);
const objects = new Set([
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'audio',
  'video',
  'canvas',
  'math',
  'select',
  'button',
  'dialog'
]);
const bold = new Set(['b', 'strong']);
const italic = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const headings: Readonly<Record<string, 2 | 3>> = { h1: 2, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 };
const inline = new Set([
  'a',
  'abbr',
  'acronym',
  'bdi',
  'bdo',
  'big',
  'code',
  'data',
  'font',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'o:p',
  'output',
  'ruby',
  'rb',
  'rt',
  'rp',
  'samp',
  'small',
  'span',
  'st1:place',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'wbr',
  's',
  'strike',
  'html',
  'body'
]);

function readElement(element: HtmlElement, writer: BlockWriter, left: LeftBehind, depth: number): void {
  const name = element.tagName;
  if (unreadable.has(name)) return;
  if (pictures.has(name)) return left.add('picture');
  if (objects.has(name)) return left.add('embedded-object');
  if (name === 'del') return left.add('tracked-deletion');
  if (name === 'input') return readInput(element, writer, left);
  if (name === 'br') return writer.lineBreak();

  const style = styleOf(element);
  if (style.get('display') === 'none' || style.get('mso-hide') === 'all') return left.add('hidden-words');
  if (isWordComment(element, style)) return left.add('comment');
  if (style.get('mso-list') === 'ignore') return;
  const inside = () => readNodes(element.childNodes, writer, left, depth);

  if (name === 's' || name === 'strike') left.add('struck-out-words');
  if (name === 'a' && leadsAway(attributeOf(element, 'href'))) left.add('link-address');
  if (name === 'a' && isWayBack(element)) return;
  const level = headings[name];
  if (level !== undefined) return writer.heading(level, inside);
  if (name === 'ul' || name === 'ol' || name === 'menu') {
    if (writer.list(name === 'ol' ? 'orderedList' : 'bulletList', inside) === 'within-list')
      left.add('list-within-list');
    return;
  }
  if (name === 'li') return writer.item(inside);
  if (name === 'table') return readRows(element, writer, left, depth);
  if (name === 'pre' || name === 'textarea') {
    writer.endLine();
    writer.preformatted(allTextOf(element).trim());
    return writer.endLine();
  }
  if (name === 'q') {
    writer.text('“');
    inside();
    return writer.text('”');
  }
  const marks = marksOf(name, style);
  if (marks.length > 0) return writer.marked(marks, inside);
  if (inline.has(name) || bold.has(name) || italic.has(name)) return inside();
  writer.endLine();
  inside();
  writer.endLine();
}

/** Bold and italic, by element or by style. Google Docs wraps everything in a `b` that is not bold. */
function marksOf(name: string, style: ReadonlyMap<string, string>): MarkName[] {
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  const isBold = weight === undefined ? bold.has(name) : weight === 'bold' || Number(weight) >= 600;
  const isItalic = slant === undefined ? italic.has(name) : slant === 'italic' || slant === 'oblique';
  if (!inline.has(name) && !bold.has(name) && !italic.has(name)) return [];
  return [...(isBold ? (['bold'] as const) : []), ...(isItalic ? (['italic'] as const) : [])];
}

function readInput(element: HtmlElement, writer: BlockWriter, left: LeftBehind): void {
  const type = attributeOf(element, 'type')?.toLowerCase();
  if (type === 'checkbox' || type === 'radio')
    writer.text(attributeOf(element, 'checked') === null ? '☐ ' : '☒ ');
  else if (type !== 'hidden') left.add('embedded-object');
}

function leadsAway(href: string | null): boolean {
  return href !== null && href !== '' && !href.startsWith('#');
}

/** The arrow under a footnote that leads back to its mark. */
function isWayBack(element: HtmlElement): boolean {
  return (
    attributeOf(element, 'href')?.startsWith('#footnote-ref-') === true ||
    attributeOf(element, 'href')?.startsWith('#endnote-ref-') === true
  );
}

function isWordComment(element: HtmlElement, style: ReadonlyMap<string, string>): boolean {
  return (
    style.get('mso-element')?.startsWith('comment') === true ||
    attributeOf(element, 'class') === 'MsoCommentReference'
  );
}

/** A table: a box around one column is no table; rows of more become lines "Label: value". */
function readRows(element: HtmlElement, writer: BlockWriter, left: LeftBehind, depth: number): void {
  writer.endLine();
  const table = readTable(element, (cell) => {
    const ofCell = new BlockWriter();
    readNodes(cell.childNodes, ofCell, left, depth + 1);
    ofCell.endLine();
    return ofCell.blocks;
  });
  if (table.columns > 1) left.add('table-became-lines');
  for (const block of linesOfTable(table)) writer.block(block);
}
