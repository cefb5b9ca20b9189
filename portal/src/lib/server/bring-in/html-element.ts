import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The declarations of a `style` attribute, names and values in lower case. */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of (attributeOf(element, 'style') ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      declarations.set(
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .trim()
          .toLowerCase()
      );
  }
  return declarations;
}

/** All text below a node, however deep: walks without recursion. */
export function allTextOf(node: HtmlNode): string {
  const waiting: HtmlNode[] = [node];
  let text = '';
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isText(next)) text += ` ${next.value}`;
    else if (isElement(next) && !unreadable.has(next.tagName))
      for (let index = next.childNodes.length - 1; index >= 0; index -= 1) {
        const child = next.childNodes[index];
        if (child !== undefined) waiting.push(child);
      }
  }
  return text;
}

/** Elements whose content is never words of a document. */
export const unreadable: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'template',
  'meta',
  'link',
  'base',
  'datalist',
  'area',
  'param',
  'source',
  'track',
  'col',
  'colgroup'
]);
