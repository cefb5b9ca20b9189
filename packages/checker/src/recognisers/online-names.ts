import { bit } from '../word-sets.ts';
import { inClass } from '../engine/words.ts';
import type { Recogniser } from '../rule.ts';
import type { Paragraph, Span } from './paragraph.ts';

const address = /[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,24}/y;
const atName = /@\w[\w.]{1,30}/y;

/** E-mail addresses, and names after an `@`. */
export function addresses(
  { text, from, to }: Paragraph,
  found: (finds: Recogniser, span: Span) => void
): void {
  let past = from;
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== 0x40) continue;
    let start = at;
    while (start > past && at - start < 64 && /[\w.+'-]/.test(text[start - 1] as string)) start--;
    const mail = matchAt(address, text, start);
    const name = mail === null && start === at ? matchAt(atName, text, at) : null;
    const written = mail ?? name?.replace(/\.$/, '');
    if (!written) continue;
    found(mail === null ? 'social-handle' : 'email', { start, end: start + written.length });
    past = start + written.length;
    at = past - 1;
  }
}

/** `insta: kay_x99`, `Snapchat name is leo.07`: a name with a digit, dot or underscore, within five words of the service. */
export function handles(
  { text, tokens, compiled }: Paragraph,
  found: (finds: Recogniser, span: Span) => void
): void {
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (!inClass(tokens, i, compiled, bit.platform)) continue;
    const start = tokens.start[i] as number;
    const match = named.exec(text.slice(start, start + 90));
    const name = match?.[1]?.replace(/\.$/, '');
    if (!match || !name) continue;
    const at = start + match[0].length - (match[1] as string).length;
    found('social-handle', { start: at, end: at + name.length });
  }
}

const named =
  /^\w+(?: (?:name|account|handle|user|id|username|tag))?(?: (?:is|was|called|as))?[\s:]{1,2}(?:as )?["“'‘]?(?=\w*[\d_.]\w)([\w.]{3,30})/i;

function matchAt(shape: RegExp, text: string, at: number): string | null {
  shape.lastIndex = at;
  return shape.exec(text)?.[0] ?? null;
}
