import { expect, test } from 'vitest';
import { noClimbing } from './no-climbing.ts';

const importing = (path: string, specifier: string): string[] =>
  noClimbing([{ path, text: `import '${specifier}';\n` }]);

test.each([
  ['portal/src/lib/a.ts', '../../../packages/record/src/index.ts'],
  ['packages/database/src/a.ts', '../../record/src/index.ts'],
  ['packages/record/src/a.ts', '../../../vitest.config.ts'],
  ['tests/portal/a.spec.ts', '../../portal/src/lib/a.ts']
])('%s may not climb to %s', (path, specifier) => {
  expect(importing(path, specifier)).toEqual([expect.stringContaining(`${path}:1`)]);
});

test('a relative import inside the room is no climb', () => {
  expect(importing('packages/record/src/a/b.ts', '../../test/c.ts')).toEqual([]);
});
