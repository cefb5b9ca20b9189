import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** Why a file is not taken. Put into words by the page. */
export type DocxRefusal =
  | 'empty-file'
  | 'too-large'
  | 'old-word'
  | 'encrypted'
  | 'pdf'
  | 'not-docx'
  | 'macros'
  | 'too-large-inside'
  | 'damaged';

export const largestFile = 10 * 1024 * 1024;

/** What a file may come to when everything in it is unpacked, pictures included, … */
const largestInside = 120 * 1024 * 1024;
/** … and one part that is read as text. */
const largestPart = 12 * 1024 * 1024;
const mostParts = 3_000;

/** The parts of a Word file that can hold words, by their names inside. Pictures and the like are not among them. */
export type DocxParts = ReadonlyMap<string, string>;

/**
 * Opens a Word file from nobody trusted. Every entry is really unpacked, counting bytes, before anything is read, so
 * that a small file cannot become a large one; what is announced in the archive is not believed.
 */
export async function openDocx(
  bytes: Uint8Array
): Promise<{ ok: true; parts: DocxParts } | { ok: false; because: DocxRefusal }> {
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return { ok: false, because: foreign };
  const parts = new Map<string, string>();
  let hasMacros = false;
  let inside = 0;
  try {
    const archive = await openArchive(bytes);
    if (archive.entryCount > mostParts) throw new TooLargeInside();
    await forEachEntry(archive, async (entry) => {
      const name = entry.fileName;
      hasMacros ||= name.toLowerCase().endsWith('vbaproject.bin');
      const isText = name.endsWith('.xml') || name.endsWith('.rels');
      const most = Math.min(largestInside - inside, isText ? largestPart : largestInside);
      const content = await unpack(archive, entry, most, isText);
      inside += content.size;
      if (content.text !== null) parts.set(name, content.text);
    });
  } catch (failure) {
    return { ok: false, because: failure instanceof TooLargeInside ? 'too-large-inside' : 'damaged' };
  }
  const types = parts.get('[Content_Types].xml');
  if (types === undefined) return { ok: false, because: 'not-docx' };
  if (hasMacros || types.includes('macroEnabled')) return { ok: false, because: 'macros' };
  const isWord = types.includes('wordprocessingml.document.main+xml') && [...parts.keys()].some(isMainPart);
  return isWord ? { ok: true, parts } : { ok: false, because: 'not-docx' };
}

/** Word calls it `word/document.xml`, its version for browsers sometimes `word/document2.xml`. */
export function isMainPart(name: string): boolean {
  return /^word\/document\d*\.xml$/u.test(name);
}

class TooLargeInside extends Error {}

function foreignFormat(bytes: Uint8Array): DocxRefusal | null {
  if (bytes.length === 0) return 'empty-file';
  if (bytes.length > largestFile) return 'too-large';
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const startsWith = (hexadecimal: string) =>
    buffer.subarray(0, hexadecimal.length / 2).toString('hex') === hexadecimal;
  if (startsWith('d0cf11e0a1b11ae1'))
    return buffer.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-word';
  if (startsWith('25504446')) return 'pdf';
  return startsWith('504b0304') ? null : 'not-docx';
}

function openArchive(bytes: Uint8Array): Promise<ZipFile> {
  const { promise, resolve, reject } = Promise.withResolvers<ZipFile>();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  fromBuffer(buffer, { lazyEntries: true, strictFileNames: true }, (failure, archive) => {
    if (failure === null) resolve(archive);
    else reject(failure);
  });
  return promise;
}

async function forEachEntry(archive: ZipFile, each: (entry: Entry) => Promise<void>): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  archive.on('error', reject);
  archive.on('end', resolve);
  archive.on('entry', (entry: Entry) => {
    each(entry).then(() => archive.readEntry(), reject);
  });
  archive.readEntry();
  await promise;
}

/** Unpacks one entry, at most `most` bytes of it, keeping the text only where asked. */
async function unpack(
  archive: ZipFile,
  entry: Entry,
  most: number,
  keep: boolean
): Promise<{ size: number; text: string | null }> {
  if (entry.isEncrypted()) throw new Error('an encrypted entry');
  const { promise, resolve, reject } = Promise.withResolvers<NodeJS.ReadableStream>();
  archive.openReadStream(entry, (failure, stream) => {
    if (failure === null) resolve(stream);
    else reject(failure);
  });
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of await promise) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > most) throw new TooLargeInside();
    if (keep) kept.push(bytes);
  }
  return { size, text: keep ? new TextDecoder('utf-8').decode(Buffer.concat(kept)) : null };
}
