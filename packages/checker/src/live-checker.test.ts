import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from './check.ts';
import { LiveChecker } from './live-checker.ts';

const seed = 20261122;
const scraps = [
  'PEP',
  'Personal Education Plan (PEP)',
  'failed to engage',
  'prior to',
  '\n',
  '\n\n',
  '\r\n',
  '.',
  ' ',
  '"',
  '”',
  '(',
  ')',
  'It was felt ',
  'Mum said ',
  'which means',
  ',',
  'a',
  'A',
  '07700 900142',
  'neighbour Karen Whitfield',
  '’',
  '🎂',
  '\ud83c',
  'IRO',
  'is a tip',
  ':'
];
const scrap = fc.constantFrom(...scraps);
const text = fc.array(scrap, { maxLength: 60 }).map((pieces) => pieces.join(' '));
const edit = fc.record({
  at: fc.nat(),
  remove: fc.nat(12),
  insert: fc.array(scrap, { maxLength: 3 }),
  whole: fc.boolean()
});

test(`after any edits the findings are those of a full check (seed ${seed})`, () => {
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 12 }), (start, edits) => {
      const live = new LiveChecker(start);
      for (const { at, remove, insert, whole } of edits) {
        const from = at % (live.text.length + 1);
        const to = Math.min(live.text.length, from + remove);
        const inserted = insert.join('');
        if (whole) live.update(live.text.slice(0, from) + inserted + live.text.slice(to));
        else live.edit(from, to, inserted);
        expect(live.findings).toEqual(check(live.text));
      }
    }),
    { seed, numRuns: 400 }
  );
});

test('an explanation that is typed in unmarks the later uses', () => {
  const live = new LiveChecker('The meeting is soon.\nPEP on Friday.');
  expect(live.findings.map(({ category }) => category)).toEqual(['jargon']);
  live.edit(19, 19, ' about the Personal Education Plan (PEP)');
  expect(live.findings).toEqual([]);
});
