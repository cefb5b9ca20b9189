/** What a UTF-16 code unit is to the tokeniser. */
export const kind = {
  other: 0,
  letter: 1,
  digit: 2,
  apostrophe: 3,
  space: 4,
  newline: 5,
  /** Hyphen and slash: they part words and keep a phrase together. */
  joiner: 6,
  stop: 7,
  pause: 8,
  quote: 9,
  ampersand: 10
} as const;

/** The kind of every code unit. Everything above Latin that is not punctuation counts as a letter; half an emoji does not. */
export const kinds = new Uint8Array(0x10000).fill(kind.letter, 0xc0, 0xd800);
kinds.fill(kind.letter, 0xf900, 0xfe00);
kinds.fill(kind.other, 0x2000, 0x2c00);
kinds.fill(kind.other, 0x3000, 0x3040);
kinds.fill(kind.space, 0x2000, 0x200b);
kinds.fill(kind.letter, 0x61, 0x7b);
kinds.fill(kind.letter, 0x41, 0x5b);
kinds.fill(kind.digit, 0x30, 0x3a);

function mark(characters: string, as: number): void {
  for (const character of characters) kinds[character.charCodeAt(0)] = as;
}
mark(' \t\u00a0\u202f\u3000\u00ad\u200b', kind.space);
mark('\n\r\v\f\u2028\u2029', kind.newline);
mark('-/\u2010\u2011', kind.joiner);
mark('.!?…', kind.stop);
mark(',;:()[]{}–—•*|_=<>~#+\\', kind.pause);
mark('"“”„‘«»', kind.quote);
mark("'’", kind.apostrophe);
mark('&', kind.ampersand);
mark('×÷', kind.other);

/** Lower case of one code unit: ASCII and Latin-1, which is all that the vocabulary is written in. */
export function fold(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  if (code === 0x2019) return 0x27;
  return code >= 0xc0 && code <= 0xde ? code | 0x20 : code;
}

/** Upper case, as far as it matters for telling a name or an acronym. */
export function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
}
