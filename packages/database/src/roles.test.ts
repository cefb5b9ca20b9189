import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from './open-database.ts';
import { asOwner, asReader, type KnownReader, type Side } from './reader.ts';
import { rowsOf } from './rows-of.ts';
import {
  addAuthority,
  addChild,
  addCopy,
  addPractitioner,
  addRecord,
  addRelative,
  addTeam,
  bodyOf,
  engines,
  openTestDatabase
} from './testing/index.ts';

const now = new Date('2026-11-22T12:00:00Z');
const earlier = new Date('2026-11-01T12:00:00Z');

type Deed = 'select' | 'insert' | 'update' | 'delete';

/** All that each role may try at all; row policies narrow it further. Whatever is not here is refused before a row is looked at. */
const mayTry: Readonly<Record<Side, Readonly<Record<string, readonly Deed[]>>>> = {
  family: {
    shared_copies: ['select'],
    authorities_to_act: ['select'],
    people: ['select'],
    notices: ['select', 'update']
  },
  practitioner: {
    people: ['select'],
    teams: ['select'],
    practitioners: ['select'],
    data_subjects: ['select'],
    relationships: ['select'],
    authorities_to_act: ['select'],
    records: ['select', 'insert'],
    record_versions: ['select', 'insert'],
    record_drafts: ['select', 'insert', 'update', 'delete'],
    shared_copies: ['select', 'insert', 'update'],
    access_restrictions: ['select', 'insert'],
    events: ['select'],
    access_log: ['select'],
    joining_codes: ['select', 'insert', 'update'],
    accounts: ['select'],
    notices: ['select', 'insert', 'update']
  },
  entrance: {
    accounts: ['select', 'insert', 'update', 'delete'],
    passkeys: ['select', 'insert', 'update', 'delete'],
    passkey_challenges: ['select', 'insert', 'update', 'delete'],
    joining_codes: ['select', 'insert', 'update', 'delete'],
    sessions: ['select', 'insert', 'update', 'delete'],
    failed_attempts: ['select', 'insert', 'update', 'delete'],
    kept_posts: ['select', 'insert', 'update', 'delete'],
    people: ['select'],
    practitioners: ['select'],
    data_subjects: ['select'],
    authorities_to_act: ['select'],
    notices: ['insert']
  }
};

describe.each(engines)('on %s', (engine) => {
  let database: Database;
  let tables: string[];
  const ids = {
    dan: '',
    north: '',
    kayleigh: '',
    tyler: '',
    mum: '',
    suspended: '',
    copy: '',
    mumsCopy: '',
    tylersCopy: '',
    withdrawn: ''
  };

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await asOwner(database, { personId: randomUUID(), now }, async (nobody) => {
      const teamId = await addTeam(nobody, 'Care');
      const otherTeam = await addTeam(nobody, 'North');
      ids.dan = await addPractitioner(nobody, 'Dan', { teamId });
      ids.north = await addPractitioner(nobody, 'Josh', { teamId: otherTeam });
      const owner: KnownReader = { ...nobody, personId: ids.dan };
      ids.kayleigh = await addChild(owner, 'Kayleigh', { teamId, allocatedTo: ids.dan });
      ids.tyler = await addChild(owner, 'Tyler', { teamId, allocatedTo: ids.dan });
      ids.mum = await addRelative(owner, 'Donna', { dataSubjectId: ids.kayleigh, relation: 'mum' });
      ids.suspended = await addRelative(owner, 'Ben', { dataSubjectId: ids.kayleigh, relation: 'dad' });
      await addAuthority(owner, { personId: ids.mum, dataSubjectId: ids.kayleigh, startsAt: earlier });
      await addAuthority(owner, {
        personId: ids.suspended,
        dataSubjectId: ids.kayleigh,
        startsAt: earlier,
        suspendedAt: now
      });
      const record = await addRecord(
        owner,
        ids.kayleigh,
        bodyOf('The neighbour rang.', 'You made pancakes.')
      );
      const facts = { ...record, dataSubjectId: ids.kayleigh, releaseAt: earlier };
      ids.copy = await addCopy(owner, { ...facts, readerId: ids.kayleigh });
      // A copy for the child that was withdrawn.
      const other = await addRecord(owner, ids.kayleigh, bodyOf('It rained.'));
      ids.withdrawn = await addCopy(owner, { ...facts, ...other, readerId: ids.kayleigh });
      await owner.rows.execute(
        sql`update shared_copies set withdrawn_at = app_now() where id = ${ids.withdrawn}::uuid`
      );
      ids.mumsCopy = await addCopy(owner, { ...facts, readerId: ids.mum, text: 'She made pancakes.' });
      await addCopy(owner, { ...facts, readerId: ids.suspended });
      const tylers = await addRecord(owner, ids.tyler, bodyOf('Tyler cried.'));
      ids.tylersCopy = await addCopy(owner, {
        ...tylers,
        dataSubjectId: ids.tyler,
        readerId: ids.tyler,
        releaseAt: earlier
      });
    });
    tables = await asOwner(database, { personId: ids.dan, now }, async (owner) =>
      (
        await rowsOf<{ tablename: string }>(
          owner,
          sql`select tablename from pg_tables where schemaname = 'public'`
        )
      ).map((row) => row.tablename)
    );
  });
  afterAll(() => database.close());

  const as = (side: Side, personId: string | null, statement: string): Promise<Record<string, unknown>[]> =>
    asReader(database, { side, personId, now }, (reader) =>
      rowsOf<Record<string, unknown>>(reader, sql.raw(statement))
    );
  const refusalOf = async (work: Promise<unknown>): Promise<string | null> => {
    try {
      await work;
      return null;
    } catch (failure) {
      const cause = failure instanceof Error && failure.cause !== undefined ? failure.cause : failure;
      return (cause as { code?: string }).code ?? String(cause);
    }
  };

  test('every table has row-level security', async () => {
    const bare = await asOwner(database, { personId: ids.dan, now }, (owner) =>
      rowsOf(
        owner,
        sql`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity`
      )
    );
    expect(bare).toEqual([]);
    expect(tables.length).toBeGreaterThan(20);
  });

  test.each(['family', 'practitioner', 'entrance'] as const)(
    'the %s role can try nothing on any table but what is listed',
    async (side) => {
      for (const table of tables)
        for (const deed of ['select', 'insert', 'update', 'delete'] as const) {
          const [row] = await asOwner(database, { personId: ids.dan, now }, (owner) =>
            rowsOf<{ granted: boolean }>(
              owner,
              deed === 'delete'
                ? sql`select has_table_privilege(${`our_record_${side}`}, ${table}, ${deed}) as granted`
                : sql`select has_any_column_privilege(${`our_record_${side}`}, ${table}, ${deed}) as granted`
            )
          );
          expect(row?.granted, `${deed} ${table}`).toBe(mayTry[side][table]?.includes(deed) ?? false);
        }
      for (const table of tables)
        expect(await refusalOf(as(side, ids.dan, `truncate ${table} cascade`))).toBe('42501');
    }
  );

  test('what the family role may not try, it is refused', async () => {
    for (const table of tables) {
      if (mayTry.family[table] !== undefined) continue;
      expect(await refusalOf(as('family', ids.kayleigh, `select * from ${table}`)), table).toBe('42501');
      expect(await refusalOf(as('family', ids.kayleigh, `delete from ${table}`)), table).toBe('42501');
    }
  });

  test('no role can become another, nor leave row-level security', async () => {
    for (const side of ['family', 'entrance'] as const) {
      expect(
        await refusalOf(as(side, ids.kayleigh, 'alter table shared_copies disable row level security'))
      ).toBe('42501');
      expect(await refusalOf(as(side, ids.kayleigh, 'create table mine (id int)'))).toBe('42501');
      expect(await refusalOf(as(side, ids.kayleigh, 'alter role our_record_family superuser'))).toBe('42501');
    }
  });

  test('a child finds their own copies and nobody else’s', async () => {
    expect(await as('family', ids.kayleigh, 'select id from shared_copies')).toEqual([{ id: ids.copy }]);
    expect(await as('family', ids.tyler, 'select id from shared_copies')).toEqual([{ id: ids.tylersCopy }]);
  });

  test('an adult finds their own copies while an authority holds, and none once it is suspended', async () => {
    expect(await as('family', ids.mum, 'select id from shared_copies')).toEqual([{ id: ids.mumsCopy }]);
    expect(await as('family', ids.suspended, 'select id from shared_copies')).toEqual([]);
    expect(await as('family', ids.suspended, 'select given_name from people')).toEqual([
      { given_name: 'Ben' }
    ]);
  });

  test('the family side cannot tell two readers of one record, nor who withheld', async () => {
    for (const column of ['record_id', 'record_version_id', 'shared_by', 'withdrawn_by'])
      expect(await refusalOf(as('family', ids.kayleigh, `select ${column} from shared_copies`)), column).toBe(
        '42501'
      );
  });

  test('nobody known finds nothing', async () => {
    expect(await as('family', null, 'select id from shared_copies')).toEqual([]);
    expect(await as('practitioner', null, 'select id from shared_copies')).toEqual([]);
    expect(await as('family', ids.dan, 'select id from shared_copies')).toEqual([]);
    expect(await as('practitioner', ids.kayleigh, 'select person_id from data_subjects')).toEqual([]);
  });

  test('a practitioner of another team finds no record, copy, event or person of the child', async () => {
    for (const table of [
      'records',
      'record_versions',
      'shared_copies',
      'access_restrictions',
      'events',
      'access_log',
      'data_subjects',
      'relationships',
      'authorities_to_act'
    ])
      expect(await as('practitioner', ids.north, `select * from ${table}`), table).toEqual([]);
    expect(await as('practitioner', ids.north, `select id from people where id = '${ids.kayleigh}'`)).toEqual(
      []
    );
    expect((await as('practitioner', ids.dan, 'select id from shared_copies')).length).toBe(5);
  });

  test('a practitioner of another team changes nothing of the child’s', async () => {
    expect(
      await as('practitioner', ids.north, 'update shared_copies set withdrawn_at = app_now() returning id')
    ).toEqual([]);
    const insert = `insert into records values (gen_random_uuid(), '${ids.kayleigh}')`;
    expect(await refusalOf(as('practitioner', ids.north, insert))).toBe('42501');
    expect(await refusalOf(as('practitioner', ids.dan, insert))).toBeNull();
  });

  test('a copy cannot be made for somebody without an authority, nor of another child’s record', async () => {
    const copy = (readerId: string, dataSubjectId: string): string =>
      `insert into shared_copies (id, reader_id, data_subject_id, record_id, record_version_id, kind, title, happened_on, present,
         written_by_label, ask_label, body, plain_text, first_line, gaps, shared_by, shared_at, release_at)
       select gen_random_uuid(), '${readerId}', '${dataSubjectId}', record_id, id, kind, title, happened_on, present,
         written_by_label, written_by_label, '[]', '', '', 0, app_person(), app_now(), app_now()
       from record_versions where data_subject_id = '${ids.kayleigh}' limit 1`;
    expect(await refusalOf(as('practitioner', ids.dan, copy(ids.suspended, ids.kayleigh)))).toBe('42501');
    expect(await refusalOf(as('practitioner', ids.dan, copy(ids.tyler, ids.tyler)))).toBe('42501');
  });

  test('what was withdrawn stays withdrawn, and nobody withdraws in another’s name or at another time', async () => {
    const copy = `where id = '${ids.mumsCopy}'`;
    const withdraw = (set: string): string => `update shared_copies set ${set} ${copy} returning id`;
    const theirs = `withdrawn_at = app_now(), withdrawn_by = '${ids.north}'`;
    expect(await refusalOf(as('practitioner', ids.dan, withdraw(theirs)))).toBe('42501');
    const lastYear = `withdrawn_at = app_now() - interval '1 year', withdrawn_by = '${ids.dan}'`;
    expect(await refusalOf(as('practitioner', ids.dan, withdraw(lastYear)))).toBe('42501');
    const back = `update shared_copies set withdrawn_at = null where id = '${ids.withdrawn}' returning id`;
    expect(await as('practitioner', ids.dan, back)).toEqual([]);
  });

  test('the functions that run as the owner believe nobody', async () => {
    const run = (side: Side, personId: string, call: string) =>
      refusalOf(as(side, personId, `select ${call}`));
    // A reading of somebody else's child, an opening of what is withdrawn, an event that is another's to make.
    expect(await run('family', ids.mum, `log_access('${ids.tyler}', 'copy', null)`)).toBe('42501');
    expect(await run('practitioner', ids.north, `log_access('${ids.kayleigh}', 'child', null)`)).toBe(
      '42501'
    );
    expect(await run('family', ids.kayleigh, `note_copy_opened('${ids.withdrawn}')`)).toBe('42501');
    expect(await run('family', ids.kayleigh, `note_copy_opened('${ids.tylersCopy}')`)).toBe('42501');
    expect(await run('practitioner', ids.dan, `append_event('${ids.kayleigh}', 'joined', '{}')`)).toBe(
      '42501'
    );
    expect(await run('practitioner', ids.dan, `append_event('${ids.north}', 'record-signed', '{}')`)).toBe(
      '42501'
    );
    expect(
      await run('practitioner', ids.north, `append_event('${ids.kayleigh}', 'record-signed', '{}')`)
    ).toBe('42501');
    expect(
      await run('practitioner', ids.dan, `append_event('${ids.kayleigh}', 'record-signed', '{}')`)
    ).toBeNull();
  });

  test('settings of one transaction are gone in the next', async () => {
    await as('family', ids.kayleigh, 'select 1 as one');
    const [row] = await rowsOf<{ role: string; person: string | null }>(
      database,
      sql`select current_setting('role') as role, nullif(current_setting('app.person_id', true), '') as person`
    );
    expect(row).toEqual({ role: 'none', person: null });
  });
});
