import { randomInt } from 'node:crypto';
import { keyedHash } from './seal.ts';

/** No vowel, so that no word comes out, and none of two characters that look alike (0 O, 1 I L, 2 Z, 5 S, 8 B). */
const alphabet = '346789CDFGHJKMNPQRTVWXY';
const length = 10;

/** For how long a code can be used. */
export const codeHours = 24;

/** A new code, 45 bits, in two groups: `K7RTM 94WQX`. Shown once to the worker who made it, and stored nowhere. */
export function makeOneTimeCode(): string {
  const characters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)] ?? '').join('');
  return `${characters.slice(0, 5)} ${characters.slice(5)}`;
}

/** A code as it is compared, however it was typed; null when it can be none. */
export function readOneTimeCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replaceAll('B', '8');
  return code.length === length && [...code].every((character) => alphabet.includes(character)) ? code : null;
}

/** The only form in which the rows know a code. */
export function oneTimeCodeHash(code: string): string {
  return keyedHash('one-time code', code);
}
