import { plainText, type Extract } from './extract.ts';
import { htmlText } from './html.ts';

/** Parts of a message are nested no deeper than this in real mail. */
const deepest = 8;

/** The subject and the text of a message (RFC 5322, MIME); the HTML part only where there is no plain one. Places count in the body as decoded. */
export function emailText(message: string): Extract {
  const { headers, body } = split(message);
  const subject = words(headers.get('subject') ?? '');
  const found = bodyText(headers, body, 0) ?? '';
  return plainText(subject ? `${subject}\n\n${found}` : found);
}

function split(part: string): { headers: Map<string, string>; body: string } {
  const end = /\r?\n\r?\n/.exec(part);
  const head = end ? part.slice(0, end.index) : part;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? part.slice(end.index + end[0].length) : '' };
}

function bodyText(headers: ReadonlyMap<string, string>, body: string, depth: number): string | null {
  const type = headers.get('content-type') ?? 'text/plain';
  if (/attachment/i.test(headers.get('content-disposition') ?? '')) return null;
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (/^multipart\//i.test(type) && boundary && depth < deepest) {
    const parts = body
      .split(`--${boundary}`)
      .slice(1)
      .filter((part) => !part.startsWith('--'))
      .map((part) => split(part.replace(/^\r?\n/, '')));
    const ofType = (wanted: RegExp): string | null =>
      parts
        .filter((part) => wanted.test(part.headers.get('content-type') ?? 'text/plain'))
        .map((part) => bodyText(part.headers, part.body, depth + 1))
        .find((text) => text !== null) ?? null;
    return ofType(/^text\/plain/i) ?? ofType(/^multipart\//i) ?? ofType(/^text\/html/i);
  }
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
  const decoded = decode(body, headers.get('content-transfer-encoding') ?? '', charset);
  if (/^text\/html/i.test(type)) return htmlText(decoded).text;
  return /^text\//i.test(type) ? decoded : null;
}

function decode(body: string, encoding: string, charset: string): string {
  if (/base64/i.test(encoding)) return bytesToText(Buffer.from(body, 'base64'), charset);
  if (!/quoted-printable/i.test(encoding)) return body;
  return bytesToText(quoted(body.replace(/=\r?\n/g, '')), charset);
}

function quoted(text: string): Uint8Array {
  const bytes = text.replace(/=([\dA-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16))
  );
  return Buffer.from(bytes, 'latin1');
}

function bytesToText(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // A charset that nobody knows: most are close enough to this one.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Encoded words of a header: `=?utf-8?Q?...?=` (RFC 2047). */
function words(header: string): string {
  return header.replace(
    /=\?([\w-]+)\?([QB])\?([^?]*)\?=/gi,
    (_, charset: string, how: string, text: string) =>
      bytesToText(
        how.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : quoted(text.replaceAll('_', ' ')),
        charset
      )
  );
}
