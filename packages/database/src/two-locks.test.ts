import {
  mayReadCopy,
  mayReadRecords,
  practitionerRoles,
  type AuthorityToAct,
  type SharedCopyFacts
} from '@our-record/record';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from './open-database.ts';
import { asOwner, asReader, type KnownReader } from './reader.ts';
import { rowsOf } from './rows-of.ts';
import {
  addAuthority,
  addChild,
  addCopy,
  addPerson,
  addPractitioner,
  addRecord,
  addTeam,
  bodyOf,
  engines,
  openTestDatabase
} from './testing/index.ts';

/**
 * The rules of packages/record and the policies of the database are written apart. Here a county of generated
 * authorities, releases, withdrawals and offices goes through both, and every answer must be the same.
 */
const seed = Number(process.env['SEED'] ?? Math.floor(performance.now() * 1_000) % 1_000_000);
process.stdout.write(`two locks: SEED=${String(seed)}\n`);

const start = Date.UTC(2026, 10, 22, 12);
/** Few instants, so that generated moments often meet exactly. */
const instants = [0, 1, 2, 3, 4, 5].map((hour) => new Date(start + hour * 3_600_000));
const someInstant = fc.constantFrom(...instants);
const maybeInstant = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: someInstant }
);
const sampled = <Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number, salt: number): Value[] =>
  fc.sample(arbitrary, { seed: seed + salt, numRuns });

interface County {
  readonly teamOf: ReadonlyMap<string, string>;
  readonly family: readonly string[];
  readonly authorities: readonly AuthorityToAct[];
  readonly copies: ReadonlyMap<string, SharedCopyFacts>;
  readonly practitioners: readonly Parameters<typeof mayReadRecords>[0][];
}

async function makeCounty(owner: KnownReader): Promise<County> {
  const teams = [await addTeam(owner, 'Care'), await addTeam(owner, 'North'), await addTeam(owner, 'South')];
  const [first = ''] = teams;
  const boss = await addPractitioner(owner, 'Boss', { role: 'head-of-service', teamId: null });
  const practitioners = [];
  for (const facts of sampled(
    fc.record({
      role: fc.constantFrom(...practitionerRoles),
      teamId: fc.option(fc.constantFrom(...teams), { nil: null, freq: 5 }),
      leftAt: maybeInstant
    }),
    40,
    1
  )) {
    const { leftAt, ...rest } = facts;
    const personId = await addPractitioner(owner, 'Worker', {
      ...rest,
      ...(leftAt === null ? {} : { leftAt })
    });
    practitioners.push({ ...facts, personId });
  }
  const teamOf = new Map<string, string>();
  for (const teamId of sampled(fc.constantFrom(...teams), 12, 2))
    teamOf.set(await addChild(owner, 'Child', { teamId, allocatedTo: boss }), teamId);
  teamOf.set(await addChild(owner, 'Lone', { teamId: first, allocatedTo: boss }), first);
  const children = [...teamOf.keys()];
  const adults: string[] = [];
  for (let number = 0; number < 14; number += 1) adults.push(await addPerson(owner, 'Adult'));
  const authorities: AuthorityToAct[] = [];
  for (const facts of sampled(
    fc.record({
      personId: fc.constantFrom(...adults),
      dataSubjectId: fc.constantFrom(...children),
      startsAt: someInstant,
      endsAt: maybeInstant,
      suspendedAt: maybeInstant
    }),
    90,
    3
  )) {
    await addAuthority(owner, facts);
    authorities.push({ ...facts, basis: 'parental-responsibility' });
  }
  const copies = new Map<string, SharedCopyFacts>();
  for (const facts of sampled(
    fc.record({
      dataSubjectId: fc.constantFrom(...children),
      // Mostly somebody who has to do with the child, now and then a stranger.
      reader: fc.constantFrom(...(['child', 'authority', 'authority', 'anybody'] as const)),
      authority: fc.constantFrom(...authorities),
      anybody: fc.constantFrom(...adults),
      releaseAt: someInstant,
      withdrawnAt: maybeInstant
    }),
    260,
    4
  )) {
    const { releaseAt, withdrawnAt } = facts;
    const dataSubjectId = facts.reader === 'authority' ? facts.authority.dataSubjectId : facts.dataSubjectId;
    const readerId = { child: dataSubjectId, authority: facts.authority.personId, anybody: facts.anybody }[
      facts.reader
    ];
    const ids = await addRecord(owner, dataSubjectId, bodyOf('Words.'));
    const copyId = await addCopy(owner, { ...ids, dataSubjectId, readerId, releaseAt });
    if (withdrawnAt !== null)
      await owner.rows.execute(
        sql`update shared_copies set withdrawn_at = ${withdrawnAt.toISOString()}::timestamptz where id = ${copyId}::uuid`
      );
    copies.set(copyId, { readerId, dataSubjectId, releaseAt, withdrawnAt });
  }
  return { teamOf, family: [...children, ...adults], authorities, copies, practitioners };
}

describe.each(engines)('on %s, both locks give the same answer', (engine) => {
  let database: Database;
  let county: County;

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    county = await asOwner(
      database,
      { personId: '00000000-0000-4000-8000-000000000000', now: new Date(start) },
      (owner) => makeCountyAsSomebody(owner)
    );
  }, 60_000);
  afterAll(() => database.close());

  async function readable(
    side: 'family' | 'practitioner',
    personId: string,
    now: Date,
    query: string
  ): Promise<Set<string>> {
    return asReader(database, { side, personId, now }, async (reader) => {
      const rows = await rowsOf<{ id: string }>(reader, sql.raw(query));
      return new Set(rows.map((row) => row.id));
    });
  }

  test('for every family member, copy and instant', async () => {
    let situations = 0;
    let allowed = 0;
    for (const now of instants)
      for (const personId of county.family) {
        const found = await readable('family', personId, now, 'select id from shared_copies');
        const reader = { personId, authorities: county.authorities };
        for (const [copyId, copy] of county.copies) {
          const verdict = mayReadCopy(reader, copy, now);
          expect(found.has(copyId), JSON.stringify({ seed, now, personId, copy, verdict })).toBe(verdict.ok);
          situations += 1;
          if (verdict.ok) allowed += 1;
        }
      }
    process.stdout.write(`family: ${String(allowed)} of ${String(situations)} allowed\n`);
    expect(situations).toBeGreaterThan(5_000);
    expect(allowed).toBeGreaterThan(100);
  }, 60_000);

  test('for every practitioner, data subject and instant', async () => {
    let situations = 0;
    let allowed = 0;
    for (const now of instants)
      for (const practitioner of county.practitioners) {
        const { personId } = practitioner;
        const children = await readable(
          'practitioner',
          personId,
          now,
          'select person_id as id from data_subjects'
        );
        const copies = await readable('practitioner', personId, now, 'select id from shared_copies');
        for (const [childId, teamId] of county.teamOf) {
          const verdict = mayReadRecords(practitioner, { personId: childId, teamId }, now);
          expect(children.has(childId), JSON.stringify({ seed, now, practitioner, childId, verdict })).toBe(
            verdict.ok
          );
          for (const [copyId, copy] of county.copies)
            if (copy.dataSubjectId === childId) expect(copies.has(copyId)).toBe(verdict.ok);
          situations += 1;
          if (verdict.ok) allowed += 1;
        }
      }
    process.stdout.write(`practice: ${String(allowed)} of ${String(situations)} allowed\n`);
    expect(situations).toBeGreaterThan(2_000);
    expect(allowed).toBeGreaterThan(100);
  }, 60_000);
});

/** Whatever an owner enters is entered in somebody's name. */
async function makeCountyAsSomebody(owner: KnownReader): Promise<County> {
  const personId = await addPerson(owner, 'Seeder');
  return makeCounty({ ...owner, personId });
}
