import { expect, test } from 'vitest';
import { vagueFileNames } from './vague-file-names.ts';

const check = (path: string): string[] => vagueFileNames([{ path, text: '' }]);

test.each([
  'portal/src/lib/utils.ts',
  'portal/src/lib/utils/dates.ts',
  'tests/support/helpers.ts',
  'packages/record/src/common/a.ts',
  'packages/record/src/misc.test.ts',
  'packages/clock/src/date-utils.ts',
  'portal/src/lib/server/manager.ts',
  'portal/src/lib/locales/en/common.json'
])('%s says nothing', (path) => {
  expect(check(path)).toEqual([expect.stringContaining(path)]);
});

test.each([
  'portal/src/routes/(manager)/+page.svelte',
  'portal/src/lib/server/acts/tell-manager.ts',
  'packages/record/src/commonhold.ts',
  '.ci/run.sh'
])('%s says what it is', (path) => {
  expect(check(path)).toEqual([]);
});
