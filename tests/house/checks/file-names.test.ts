import { expect, test } from 'vitest';
import { fileNames } from './file-names.ts';

const check = (path: string): string[] => fileNames([{ path, text: '' }]);

test.each([
  'packages/record/src/recordKind.ts',
  'packages/record/src/RecordKind.ts',
  'packages/record/src/record_kind.ts',
  'portal/src/lib/components/passage/passage.svelte',
  'portal/src/lib/components/heads-up/heads-up.svelte'
])('%s is written the other way', (path) => {
  expect(check(path)).toEqual([expect.stringContaining(path)]);
});

test.each([
  'packages/record/src/record-kind.ts',
  'packages/record/src/record-kind.test.ts',
  'portal/src/hooks.server.ts',
  'portal/src/lib/components/heads-up/HeadsUp.svelte',
  'portal/src/routes/records/[id]/+page.server.ts',
  'packages/checker/RULES.md',
  'packages/record/decisions/001-copies-not-views.md',
  'packages/database/migrations/0000_tables.sql',
  'packages/database/migrations/meta/_journal.json',
  '.prettierrc.json'
])('%s is right', (path) => {
  expect(check(path)).toEqual([]);
});
