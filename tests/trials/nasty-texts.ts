import { examples } from '@our-record/checker/examples';
import fc from 'fast-check';

const sentences = Object.values(examples).flatMap(({ flags, passes }) => [...flags, ...passes]);
const words = [...new Set(sentences.flatMap((sentence) => sentence.split(/\s+/)))];
const acronyms = [...new Set(sentences.flatMap((sentence) => sentence.match(/\b[A-Z]{2,}s?\b/g) ?? []))];

const lineEnds = ['\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\n\r', '\n \n', '\u2028', '\u0085', '\v'];
const blanks = [' ', '  ', '\t', '\u00a0', '\u200b', '\u2003', '\ufeff', '\u00ad', '\u0000'];
const marks = [
  '.',
  ',',
  ':',
  ';',
  '?',
  '!',
  '…',
  '-',
  '–',
  '—',
  '/',
  '@',
  '&',
  '#',
  '•',
  '*',
  "n't",
  "'s",
  '’s'
];
const brackets = ['(', ')', '[', ']', '{', '}', '<', '>', '"', '“', '”', "'", '‘', '’', '«', '»', '()', ')('];
const scripts = [
  'שלום',
  'مرحبا',
  '\u202eabc\u202c',
  'Привет',
  'Ελένη',
  '你好。',
  'สวัสดี',
  'हिन्दी',
  'İıßẞﬁŁó',
  'e\u0301\u0301\u0301',
  'Siân Ó Briain',
  'Ａｃｒｏ'
];
const emoji = ['🎂', '👩‍👧‍👦', '🏳️‍🌈', '🇬🇧', '👍🏽', '\u200d', '\ufe0f', '1️⃣'];
const particulars = [
  '07700 900142',
  '+44 20 7946 0958',
  'a@b.co',
  'DE1 2AB',
  '14 Elm Road',
  'Flat 2,',
  '999 401 2278',
  'QQ 12 34 56 C',
  '12/03/2014',
  'AB12 CDE',
  '20-00-00',
  '@kai_x',
  'Mr',
  'neighbour Karen Whitfield',
  'Mum said',
  'It was felt',
  'which means',
  'Personal Education Plan (PEP)'
];

const surrogate = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));
const partOfSentence = fc
  .tuple(fc.constantFrom(...sentences), fc.nat(200), fc.nat(200))
  .map(([sentence, from, length]) => sentence.slice(from % sentence.length).slice(0, length));
const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom(...sentences) },
  { weight: 3, arbitrary: partOfSentence },
  { weight: 3, arbitrary: fc.constantFrom(...acronyms) },
  { weight: 4, arbitrary: fc.constantFrom(...lineEnds) },
  { weight: 3, arbitrary: fc.constantFrom(...blanks) },
  { weight: 4, arbitrary: fc.constantFrom(...marks) },
  { weight: 4, arbitrary: fc.constantFrom(...brackets) },
  { weight: 2, arbitrary: fc.constantFrom(...scripts) },
  { weight: 2, arbitrary: fc.constantFrom(...emoji) },
  { weight: 3, arbitrary: fc.constantFrom(...particulars) },
  { weight: 1, arbitrary: surrogate },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }
);
const longRun = fc.tuple(piece, fc.integer({ min: 2, max: 300 })).map(([unit, times]) => unit.repeat(times));
const scrap = fc.oneof({ weight: 80, arbitrary: piece }, { weight: 1, arbitrary: longRun });

const joined = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(scrap, { maxLength: most }), fc.constantFrom('', ' ', ' ', '\n', '\r\n'))
    .map(([scraps, between]) => scraps.join(between));

/** Text that trips scanners: words of the rules among brackets, scripts, emoji, halves of characters, line ends and long runs. */
export const nastyText = joined(60);

/** A change to a text, whatever its length: `at` and `remove` are brought inside it by `placed`. */
export interface Edit {
  at: number;
  remove: number;
  insert: string;
  /** Handed over as a whole new text, not as an edit. */
  whole: boolean;
}

export const nastyEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(5000),
  remove: fc.oneof({ weight: 9, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(5000) }),
  insert: joined(3),
  whole: fc.boolean()
});

/** Where an edit starts and ends in a text, in UTF-16 code units; it may cut a character or a line end in two. */
export function placed({ at, remove }: Edit, text: string): [start: number, end: number] {
  const start = at % (text.length + 1);
  return [start, Math.min(text.length, start + remove)];
}
