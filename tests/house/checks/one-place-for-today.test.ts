import { expect, test } from 'vitest';
import { onePlaceForToday } from './one-place-for-today.ts';

// Put together here, so that this file does not itself break the rule.
const date = 'Date';
const temporal = 'Temporal';
const check = (text: string, path = 'packages/clock/src/a.ts'): string[] =>
  onePlaceForToday([{ path, text }]);

test.each([
  `const now = new ${date}();`,
  `const now = new ${date}( );`,
  `const now = new ${date};`,
  `const now = new ${date}`,
  `const now = ${date}.now();`,
  `const clock = ${date}.now`,
  `const today = ${temporal}.Now.plainDateISO();`
])('%s asks what time it is', (code) => {
  expect(check(`// first\n${code}\n`)).toEqual([expect.stringContaining('packages/clock/src/a.ts:2')]);
});

test('a component and a test may not ask either', () => {
  expect(check(`<p>{new ${date}()}</p>`, 'portal/src/lib/components/a/A.svelte')).toHaveLength(1);
  expect(check(`new ${date}()`, 'portal/src/lib/server/a.test.ts')).toHaveLength(1);
});

test.each([
  'new Date(2026, 0, 1)',
  'new Date(instant)',
  'performance.now()',
  'new DateLine()',
  `// never new ${date}()`
])('%s does not ask', (code) => {
  expect(check(code)).toEqual([]);
});

test('today.ts asks for everybody', () => {
  expect(check(`${temporal}.Now.instant()`, 'portal/src/lib/server/today.ts')).toEqual([]);
});
