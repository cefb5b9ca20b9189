import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { LiveChecker } from './live-checker.ts';
import { measure } from './beyond-spans/measure.ts';
import { visitChecklist } from './beyond-spans/visit-checklist.ts';

const seed = 20261122;
const size = 1_000_000;
const fill = (unit: string): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Far beyond what a megabyte takes (30 ms), and far below what anything quadratic would. */
const patience = 4000;

describe('a megabyte of one thing is checked in linear time', () => {
  test.each([
    ['one letter', fill('a')],
    ['one capital', fill('A')],
    ['brackets', fill('(')],
    ['pairs of brackets', fill('()')],
    ['emoji', fill('🎂')],
    ['lone surrogates', fill('\ud83c')],
    ['right to left', fill('שלום مرحبا hello ')],
    ['opening quotation marks', fill('“')],
    ['single quotation marks', fill(" 'a")],
    ['line breaks', fill('\n')],
    ['broken lines', fill('a\n')],
    ['at signs', fill('@')],
    ['at signs and letters', fill('a@a.')],
    ['digits', fill('0')],
    ['telephone numbers', fill('07700 900142 ')],
    ['full stops', fill('. ')],
    ['capitals', fill('PEP ')],
    ['explanations', fill('PEP (Personal Education Plan) ')],
    ['names', fill('Karen Whitfield ')],
    ['findings in one sentence', fill('mum failed to engage ')],
    ['unattributed findings in one sentence', fill('it was felt ')],
    ['quoted findings', fill('“failed to engage” ')],
    ['spoken findings', fill('Mum said “I failed to engage” ')],
    ['house numbers', fill('14 Elm ')],
    ['commas', fill('a, ')],
    ['apostrophes', fill("a's ")]
  ])('%s', (_, text) => {
    const started = performance.now();
    const findings = check(text);
    expect(performance.now() - started).toBeLessThan(patience);
    for (const { start, end } of findings) {
      if (!(start >= 0 && start < end && end <= text.length))
        expect.unreachable(`${start} to ${end} of ${text.length}`);
    }
  });
});

/** Text of the kind that trips scanners, rather than of random code units only. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'PEP',
        '(',
        ')',
        '"',
        "'",
        '’',
        '“',
        '”',
        ' ',
        '\n',
        '.',
        ',',
        '@',
        'a@b.co',
        '07700',
        '900142',
        'Mr',
        'Karen Whitfield',
        'neighbour',
        'Flat 2,',
        '14 Elm Road',
        'DE1 2AB',
        'failed to',
        'engage',
        'it was',
        'felt',
        '\ud800',
        '\udc00',
        '\u202e',
        'ﬁ',
        'İ',
        'ß',
        '\u0000',
        '🏳️‍🌈',
        'said',
        ':',
        '-',
        "n't",
        'NHS number ',
        '999 401 2278'
      ),
      { maxLength: 60 }
    )
    .chain((parts) => fc.constantFrom(' ', '').map((space) => parts.join(space)))
);

test(`no text makes it throw, and every finding lies in the text (seed ${seed})`, () => {
  fc.assert(
    fc.property(nasty, (text) => {
      for (const { start, end, instead } of check(text)) {
        expect(Number.isInteger(start) && start >= 0 && start < end && end <= text.length).toBe(true);
        expect(instead.every((each) => typeof each === 'string')).toBe(true);
      }
      expect(new LiveChecker(text).findings).toEqual(check(text));
      measure(text);
      visitChecklist(text);
    }),
    { seed, numRuns: 3000 }
  );
});
