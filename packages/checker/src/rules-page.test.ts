import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesPage } from './rules-page.ts';
import { examples } from './rules/examples.ts';
import { rules } from './rules/index.ts';

test('RULES.md is what the rules say; if not, run `pnpm run rules` in packages/checker', () => {
  expect(readFileSync(new URL('../RULES.md', import.meta.url), 'utf8') === rulesPage(rules, examples)).toBe(
    true
  );
});
