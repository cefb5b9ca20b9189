import { inflateRawSync } from 'node:zlib';

/** A file that is no ZIP archive, or is damaged. */
export class ZipError extends Error {}

/** Larger than any document of words: a small archive that unpacks to more is an attack. */
const largest = 200 * 1024 * 1024;

/** One entry of a ZIP archive, or `null` if it is not there. Reads the central directory (PKWARE APPNOTE 6.3, section 4.3). */
export function zipEntry(archive: Buffer, name: string): Buffer | null {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > archive.length) throw new ZipError('not a ZIP archive');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== 0x02014b50)
      throw new ZipError('the archive is damaged');
    const method = archive.readUInt16LE(at + 10);
    const packed = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    if (archive.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      return unpack(archive, archive.readUInt32LE(at + 42), packed, method);
    }
    at = next;
  }
  return null;
}

function unpack(archive: Buffer, local: number, packed: number, method: number): Buffer {
  if (local + 30 > archive.length) throw new ZipError('the archive is damaged');
  const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const bytes = archive.subarray(from, from + packed);
  if (method === 0) return bytes;
  if (method !== 8) throw new ZipError(`compression method ${method} is not known`);
  try {
    return inflateRawSync(bytes, { maxOutputLength: largest });
  } catch {
    throw new ZipError('the archive is damaged, or unpacks to more than 200 MB');
  }
}
