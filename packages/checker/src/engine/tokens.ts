/** Facts about a token, as bits of `Tokens.flags`. */
export const flag = {
  /** Starts with a capital. */
  capital: 1,
  /** Two letters or more, all capitals (a final plural s aside). */
  capitals: 2,
  hasDigit: 4,
  /** First word of a sentence, or of the text. */
  sentence: 8,
  /** `'s`, `'re`, `'ve`, `'ll`, `'d`, `'m`, cut from the word before. */
  clitic: 16,
  /** Five letters or more, ending in -ly. */
  ly: 32,
  /** Where a capital says nothing: after a colon, a bullet or an opening quotation mark. */
  clause: 64,
  digitsOnly: 128
} as const;

/** What a paragraph holds, as bits of `Tokens.met`. */
export const met = {
  quotationMark: 1,
  digit: 2,
  at: 4,
  /** A word wholly in capitals. */
  capitals: 8,
  /** Two words with a capital in a row. */
  names: 16,
  longSentence: 32
} as const;

/** A sentence of more words than this is a long one. */
export const mostWords = 40;

/** What stands between a token and the one before. */
export const between = { nothing: 0, pause: 1, sentence: 2 } as const;

/** The tokens of one paragraph in parallel arrays, used again for the next. Offsets are UTF-16, in the whole text. */
export class Tokens {
  count = 0;
  /** What was met in the paragraph, as bits of `met`: where a bit is not set, nothing need be looked for. */
  met = 0;
  /** Where the first quotation mark stands, if there is one. */
  quotedFrom = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  word = new Uint16Array(256);
  flags = new Uint8Array(256);
  /** `between` of this token and the one before. */
  gap = new Uint8Array(256);

  grow(): void {
    const size = this.start.length * 2;
    this.start = copyTo(new Int32Array(size), this.start);
    this.end = copyTo(new Int32Array(size), this.end);
    this.word = copyTo(new Uint16Array(size), this.word);
    this.flags = copyTo(new Uint8Array(size), this.flags);
    this.gap = copyTo(new Uint8Array(size), this.gap);
  }
}

function copyTo<T extends Int32Array | Uint16Array | Uint8Array>(larger: T, from: T): T {
  larger.set(from);
  return larger;
}
