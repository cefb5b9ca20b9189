import { Assembly, type Extract } from './extract.ts';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  eacute: 'é',
  middot: '·',
  bull: '•',
  copy: '©'
};

/** Elements after which a new paragraph begins. */
const block =
  /^\/?(?:p|div|br|li|ul|ol|tr|td|th|table|h[1-6]|section|article|header|footer|blockquote|pre|dt|dd|hr|body|title)$/i;
const pieces =
  /<!--[\s\S]*?-->|<(script|style|head|template|noscript)\b[\s\S]*?<\/\1\s*>|<(\/?[a-z][a-z0-9-]*)\b(?:"[^"]*"|'[^']*'|[^>"'])*>|&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});|[^<&]+|[<&]/gi;

/** The words of a page: no tags, scripts or styles; entities read; a block element starts a paragraph. */
export function htmlText(html: string): Extract {
  const assembly = new Assembly(html);
  for (const match of html.matchAll(pieces)) {
    const [whole, hidden, tag, entity] = match;
    if (hidden || whole.startsWith('<!--')) continue;
    if (tag) {
      if (block.test(tag)) assembly.add('\n\n', match.index);
    } else if (entity) assembly.add(character(entity) ?? whole, match.index);
    // A line break in the source of a page is only white space.
    else assembly.add(whole.replace(/[\r\n]/g, ' '), match.index);
  }
  return assembly.done();
}

function character(entity: string): string | null {
  if (!entity.startsWith('#')) return named[entity.toLowerCase()] ?? null;
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
