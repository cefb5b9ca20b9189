import { randomInt } from 'node:crypto';
import { easyWords } from './easy-words.ts';

const wordsInOne = 4;
const offered = 3;

/** Three passphrases of four plain words to pick from; drawn anew for every page. */
export function suggestPassphrases(): string[] {
  return Array.from({ length: offered }, () => draw(wordsInOne).join(' '));
}

/** Three usernames of two words and a number, that say nothing about anybody: `otter-lantern-42`. */
export function suggestUsernames(): string[] {
  return Array.from({ length: offered }, () => `${draw(2).join('-')}-${String(randomInt(10, 100))}`);
}

/** Different words, so that none reads like a slip of the finger. */
function draw(count: number): string[] {
  const drawn = new Set<string>();
  while (drawn.size < count) drawn.add(easyWords[randomInt(easyWords.length)] ?? '');
  return [...drawn];
}
