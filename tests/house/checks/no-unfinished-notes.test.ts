import { expect, test } from 'vitest';
import { noUnfinishedNotes } from './no-unfinished-notes.ts';

const check = (text: string, path = 'portal/src/lib/a.ts'): string[] => noUnfinishedNotes([{ path, text }]);

// Put together here, so that this file does not itself break the rule.
const marks = [
  ['TO', 'DO'],
  ['FIX', 'ME'],
  ['eslint', '-disable-next-line'],
  ['@ts', '-ignore'],
  ['@ts', '-expect-error'],
  ['@ts', '-nocheck']
].map((halves) => halves.join(''));

test.each(marks)('%s is found in code and in markup', (mark) => {
  expect(check(`const a = 1;\n// ${mark}\n`)).toEqual([expect.stringContaining('portal/src/lib/a.ts:2')]);
  expect(check(`<!-- ${mark} -->`, 'portal/src/lib/components/a/A.svelte')).toHaveLength(1);
});

test.each(['// what a child has to do', '// eslint says what it means', 'const todos = [];'])(
  '%s is no such note',
  (code) => {
    expect(check(code)).toEqual([]);
  }
);
