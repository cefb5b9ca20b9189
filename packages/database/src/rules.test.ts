import {
  authorityBases,
  policyGrounds,
  practitionerRoles,
  recordKinds,
  statutoryBases
} from '@our-record/record';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from './open-database.ts';
import { rowsOf } from './rows-of.ts';
import { openTestDatabase } from './testing/index.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase('pglite');
});
afterAll(() => database.close());

test.each([
  ['practitioner_role', practitionerRoles],
  ['authority_basis', authorityBases],
  ['record_kind', recordKinds],
  ['copy_kind', recordKinds],
  ['draft_kind', recordKinds],
  ['statutory_basis', Object.keys(statutoryBases)],
  ['policy_ground', policyGrounds]
])('the rows’ check %s lists what packages/record lists', async (constraint, list) => {
  const [row] = await rowsOf<{ definition: string }>(
    database,
    sql`select pg_get_constraintdef(oid) as definition from pg_constraint where conname = ${constraint}`
  );
  const listed = [...(row?.definition ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value);
  expect(listed.toSorted()).toEqual([...list].toSorted());
});
