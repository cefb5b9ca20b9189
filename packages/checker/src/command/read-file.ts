import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { csvRows } from './csv.ts';
import { docxText } from './docx.ts';
import { emailText } from './email.ts';
import { plainText, type Extract } from './extract.ts';
import { htmlText } from './html.ts';
import { markdownText } from './markdown.ts';

/** A text of a file to be checked by itself, and where its first line starts in the file. */
export interface Piece {
  extract: Extract;
  line: number;
  column: number;
}

/** The file cannot be checked; the message says why. */
class UnreadableError extends Error {}

const readers: Readonly<Record<string, (file: Buffer) => Extract>> = {
  '.txt': (file) => plainText(decode(file)),
  '.text': (file) => plainText(decode(file)),
  '.md': (file) => markdownText(decode(file)),
  '.markdown': (file) => markdownText(decode(file)),
  '.html': (file) => htmlText(decode(file)),
  '.htm': (file) => htmlText(decode(file)),
  '.eml': (file) =>
    emailText(file.toString('latin1').includes('charset') ? file.toString('utf8') : decode(file)),
  '.docx': docxText
};

/** Kinds of file that a folder is searched for. */
export const extensions: readonly string[] = [...Object.keys(readers), '.csv'];

/** The texts of a file, one at a time; of a CSV file, one for each row. Throws `UnreadableError` and what `node:fs` throws. */
export async function* piecesOf(path: string, type: string, column: string | null): AsyncGenerator<Piece> {
  const standard = path === '-';
  const extension = standard ? `.${type}` : extname(path).toLowerCase();
  if (extension === '.csv') {
    yield* cellsOf(standard ? process.stdin : createReadStream(path), column);
    return;
  }
  const reader = readers[extension];
  if (!reader)
    throw new UnreadableError(`"${extension}" files are not known; they may be ${extensions.join(', ')}`);
  const file = standard ? await everything(process.stdin) : await readFile(path);
  yield { extract: reader(file), line: 1, column: 1 };
}

async function* cellsOf(stream: NodeJS.ReadableStream, column: string | null): AsyncGenerator<Piece> {
  stream.setEncoding('utf8');
  let index = -1;
  let first = true;
  for await (const row of csvRows(stream as AsyncIterable<string>)) {
    if (first) {
      first = false;
      const headings = row.map(({ text }) => text.replace(/^\ufeff/, '').trim());
      if (column === null) throw new UnreadableError(`--column is needed; there is ${headings.join(', ')}`);
      index = /^\d+$/.test(column) ? Number(column) - 1 : headings.indexOf(column);
      if (index < 0 || index >= headings.length)
        throw new UnreadableError(`no column "${column}"; there is ${headings.join(', ')}`);
      continue;
    }
    const cell = row[index];
    if (cell) yield { extract: plainText(cell.text), line: cell.line, column: cell.column };
  }
}

/** UTF-8, or UTF-16 by its mark; Windows-1252 where the bytes are no UTF-8. */
function decode(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return file.subarray(2).toString('utf16le');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}

async function everything(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
