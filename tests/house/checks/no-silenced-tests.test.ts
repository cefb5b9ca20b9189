import { expect, test } from 'vitest';
import { noSilencedTests } from './no-silenced-tests.ts';

const check = (text: string): string[] => noSilencedTests([{ path: 'tests/portal/a.spec.ts', text }]);

// The words stand apart here, so that this file does not itself break the rule.
test.each(['only', 'skip', 'todo', 'fixme'])('a test marked %s is found', (word) => {
  expect(check(`\ntest.${word}('a child reads', () => {});`)).toEqual([
    expect.stringContaining('tests/portal/a.spec.ts:2')
  ]);
  expect(check(`it.${word}('a child reads', () => {});`)).toHaveLength(1);
  expect(check(`describe.${word}('a child', () => {});`)).toHaveLength(1);
  expect(check(`test.describe.${word}('a child', () => {});`)).toHaveLength(1);
});

test.each([
  "test.skipIf(!url)('on PostgreSQL', () => {});",
  "test.each([1])('%s', () => {});",
  'rest.only(1)'
])('%s is a test that runs', (code) => {
  expect(check(code)).toEqual([]);
});
