import { allTextOf, isElement, isText, styleOf, type HtmlElement, type HtmlNode } from './html-element.ts';

/**
 * Word puts a list on the clipboard as paragraphs whose style says `mso-list:l0 level1 lfo1`, each beginning with its
 * mark in a span that says `mso-list:Ignore`.
 */
export function wordListItem(element: HtmlElement): boolean {
  return styleOf(element).get('mso-list')?.startsWith('l') === true;
}

/** Siblings in turn: alone, but items of one of Word's lists together. */
export function wordListsIn(nodes: readonly HtmlNode[]): HtmlNode[][] {
  const runs: HtmlNode[][] = [];
  let list: HtmlNode[] | null = null;
  for (const node of nodes) {
    if (isElement(node) && wordListItem(node)) {
      if (list === null) runs.push((list = []));
      list.push(node);
    } else if (list === null || !(isText(node) && node.value.trim() === '')) {
      list = null;
      runs.push([node]);
    }
  }
  return runs;
}

/** Is the item's mark a number or a letter, as in `1.` or `b)`? */
export function isNumbered(item: HtmlElement): boolean {
  const waiting: HtmlNode[] = [...item.childNodes];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    if (!isElement(node)) continue;
    if (styleOf(node).get('mso-list') === 'ignore') return /^\s*\w{1,4}[.)]/u.test(allTextOf(node));
    waiting.push(...node.childNodes);
  }
  return false;
}
