import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demoSignIns } from '../src/lib/server/demo/sign-ins.ts';
import { signInTable } from './sign-in-table.ts';

test('the README holds the table of sign-ins that a start prints', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, between = ''] = /<!-- sign-ins -->\n([^]*)<!-- \/sign-ins -->/.exec(readme) ?? [];
  expect(between.trim()).toBe(signInTable(demoSignIns));
});
