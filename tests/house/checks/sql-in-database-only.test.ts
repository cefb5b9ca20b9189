import { expect, test } from 'vitest';
import { sqlInDatabaseOnly } from './sql-in-database-only.ts';

test.each(['dependencies', 'devDependencies'])('the portal may not list drizzle-orm under %s', (list) => {
  const text = JSON.stringify({ [list]: { 'drizzle-orm': '0.45.4' } });
  expect(sqlInDatabaseOnly([{ path: 'portal/package.json', text }])).toEqual([
    expect.stringContaining('drizzle-orm')
  ]);
  expect(sqlInDatabaseOnly([{ path: 'packages/database/package.json', text }])).toEqual([]);
});

test('a route may not import it', () => {
  const text = "import { sql } from 'drizzle-orm/pg-core';\n";
  expect(sqlInDatabaseOnly([{ path: 'portal/src/routes/+page.server.ts', text }])).toEqual([
    expect.stringContaining('+page.server.ts:1')
  ]);
  expect(sqlInDatabaseOnly([{ path: 'packages/database/src/queries/a.ts', text }])).toEqual([]);
});
