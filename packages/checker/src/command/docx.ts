import { plainText, type Extract } from './extract.ts';
import { zipEntry, ZipError } from './zip.ts';

const pieces =
  /<w:(p|tab|br|cr|noBreakHyphen)\b[^>]*?\/?>|<\/w:p>|<w:t\b[^>]*?>([^<]*)<\/w:t>|<w:(?:del|moveFrom)\b[\s\S]*?<\/w:(?:del|moveFrom)>/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The words of a Word document (ECMA-376 part 1, section 17): one line for each paragraph, deleted text left out. */
export function docxText(file: Buffer): Extract {
  const xml = zipEntry(file, 'word/document.xml')?.toString('utf8');
  if (xml === undefined) throw new ZipError('not a Word document');
  let text = '';
  for (const [whole, element, written] of xml.matchAll(pieces)) {
    if (written !== undefined) text += decode(written);
    else if (whole === '</w:p>') text += '\n';
    else if (element === 'tab') text += '\t';
    else if (element === 'br' || element === 'cr') text += '\n';
    else if (element === 'noBreakHyphen') text += '-';
  }
  return plainText(text);
}

function decode(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return entities[name] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
  );
}
