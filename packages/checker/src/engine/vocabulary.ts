import { fold } from './characters.ts';

/** FNV-1a, rolled over a word's folded characters by whoever reads them: `hash = Math.imul(hash ^ character, hashPrime)`. */
export const hashStart = 0x811c9dc5 | 0;
export const hashPrime = 0x01000193;

/**
 * The words that rules know, each with a number from 1 and a mask of the classes it belongs to.
 * Looked up by a hash that the tokeniser already has; no substring is made.
 */
export class Vocabulary {
  #ids = new Map<string, number>();
  #words: string[] = [''];
  /** Open addressing: the hash in each slot, and whose it is; 0 where the slot is free. */
  #hashes = new Int32Array(0);
  #slots = new Uint16Array(0);
  #from = new Int32Array(0);
  #characters = new Uint16Array(0);
  classes = new Int32Array(0);
  #pendingClasses: number[] = [0];

  /** The number of a word (lower case), given if it is new. */
  intern(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#words.push(word);
    this.#pendingClasses.push(0);
    this.#ids.set(word, id);
    return id;
  }

  addToClass(word: string, mask: number): number {
    const id = this.intern(word);
    this.#pendingClasses[id] = (this.#pendingClasses[id] ?? 0) | mask;
    return id;
  }

  /** How many numbers are given, with 0. */
  get size(): number {
    return this.classes.length || this.#words.length;
  }

  /** The word of a number, put together anew: the tables keep no strings. */
  word(id: number): string {
    let word = '';
    for (let i = this.#from[id] as number; i < (this.#from[id + 1] as number); i++) {
      word += String.fromCharCode(this.#characters[i] as number);
    }
    return word;
  }

  /** Packs what was interned into tables. Nothing may be interned afterwards. */
  seal(): void {
    const size = 1 << (32 - Math.clz32(this.#words.length * 3));
    this.#slots = new Uint16Array(size);
    this.#hashes = new Int32Array(size);
    this.#from = new Int32Array(this.#words.length + 1);
    this.#characters = new Uint16Array(this.#words.reduce((sum, word) => sum + word.length, 0));
    this.classes = Int32Array.from(this.#pendingClasses);
    let at = 0;
    for (let id = 0; id < this.#words.length; id++) {
      const word = this.#words[id] as string;
      this.#from[id] = at;
      let hash = hashStart;
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i);
        hash = Math.imul(hash ^ code, hashPrime);
        this.#characters[at++] = code;
      }
      if (id === 0) continue;
      let slot = hash & (size - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = id;
      this.#hashes[slot] = hash;
    }
    this.#from[this.#words.length] = at;
    this.#ids = new Map();
    this.#words = [];
    this.#pendingClasses = [];
  }

  /**
   * The number of the word whose rolled hash is `hash`; 0 if no rule knows it. Two words may share a hash (one pair in
   * four thousand million), so whatever is found by it is confirmed by `is`.
   */
  find(hash: number): number {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (hashes[slot] !== hash) {
      if (slots[slot] === 0) return 0;
      slot = (slot + 1) & mask;
    }
    return slots[slot] as number;
  }

  /** Whether `text[start, end)` is the word, character by character. */
  is(id: number, text: string, start: number, end: number): boolean {
    const from = this.#from[id] as number;
    if ((this.#from[id + 1] as number) - from !== end - start) return false;
    let i = start;
    while (i < end && fold(text.charCodeAt(i)) === this.#characters[from + i - start]) i++;
    return i === end;
  }
}
