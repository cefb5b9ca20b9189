import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendEvent } from './append-event.ts';
import type { Database } from './open-database.ts';
import { asOwner, asReader, type KnownReader } from './reader.ts';
import { addChild, addPractitioner, addTeam, engines, openTestDatabase } from './testing/index.ts';
import { verifyEvents } from './verify-events.ts';

const now = new Date('2026-11-22T12:00:00Z');

describe.each(engines)('events on %s', (engine) => {
  let database: Database;
  let child: string;
  let worker: string;

  const owner = <Result>(work: (owner: KnownReader) => Promise<Result>): Promise<Result> =>
    asOwner(database, { personId: randomUUID(), now }, work);
  const change = (statement: string): Promise<unknown> =>
    owner(({ rows }) => rows.execute(sql.raw(statement)));
  /** What somebody with the owner's rights and bad intent would do first. */
  const withoutTriggers = (statement: string): Promise<unknown> =>
    owner(async ({ rows }) => {
      await rows.execute(sql.raw('set local session_replication_role = replica'));
      await rows.execute(sql.raw(statement));
    });

  beforeEach(async () => {
    database = await openTestDatabase(engine);
    await owner(async (one) => {
      const teamId = await addTeam(one, 'Care');
      worker = await addPractitioner(one, 'Dan', { teamId });
      child = await addChild(one, 'Kayleigh', { teamId, allocatedTo: worker });
    });
    await asReader(database, { side: 'practitioner', personId: worker, now }, async (reader) => {
      for (const gaps of [0, 1, 2, 3])
        await appendEvent(reader, child, 'record-shared', { copyId: randomUUID(), gaps });
    });
  }, 30_000);
  afterEach(() => database.close());

  test('hold, link by link', async () => {
    expect(await verifyEvents(database)).toEqual({ chains: 1, events: 4, broken: null });
  });

  test.each([
    ['updated', 'update events set kind = kind'],
    ['deleted', 'delete from events'],
    ['truncated', 'truncate events'],
    ['read about and updated', 'update access_log set what = what'],
    ['read about and deleted', 'delete from access_log'],
    ['turned back at the head', "update event_heads set sequence = 1, hash = 'x'"],
    ['deleted at the head', 'delete from event_heads']
  ])('are not %s, not by the owner either', async (_what, statement) => {
    await expect(change(statement)).rejects.toThrow();
    expect(await verifyEvents(database)).toMatchObject({ events: 4, broken: null });
  });

  test.each([
    [
      'an event was changed',
      `update events set details = '{"gaps": 9}' where sequence = 2`,
      { sequence: 2, because: 'changed' }
    ],
    [
      'an actor was changed',
      'update events set actor_id = gen_random_uuid() where sequence = 3',
      { sequence: 3, because: 'changed' }
    ],
    [
      'a time was changed',
      `update events set at = at + interval '1 second' where sequence = 1`,
      { sequence: 1, because: 'changed' }
    ],
    ['an event was taken out', 'delete from events where sequence = 2', { sequence: 2, because: 'missing' }],
    ['the end was cut off', 'delete from events where sequence = 4', { sequence: 4, because: 'cut-off' }],
    ['all of them are gone', 'delete from events', { sequence: 1, because: 'cut-off' }],
    [
      'two changed places',
      'update events set sequence = case sequence when 2 then 30 when 3 then 2 end where sequence in (2, 3); update events set sequence = 3 where sequence = 30',
      { sequence: 2, because: 'changed' }
    ]
  ])('the first broken link is named when %s', async (_what, statement, broken) => {
    for (const one of statement.split('; ')) await withoutTriggers(one);
    expect((await verifyEvents(database)).broken).toEqual({ dataSubjectId: child, ...broken });
  });

  test('a rewritten hash breaks the next link', async () => {
    await withoutTriggers(
      `update events set kind = 'joined', hash = event_hash((select hash from events where sequence = 1), data_subject_id, sequence, 'joined', actor_id, at, details) where sequence = 2`
    );
    expect((await verifyEvents(database)).broken).toEqual({
      dataSubjectId: child,
      sequence: 3,
      because: 'changed'
    });
  });

  test('two sessions append one after the other', async () => {
    const append = (): Promise<void> =>
      asReader(database, { side: 'practitioner', personId: worker, now }, (reader) =>
        appendEvent(reader, child, 'record-signed', { version: 1 })
      );
    await Promise.all([append(), append(), append(), append()]);
    expect(await verifyEvents(database)).toEqual({ chains: 1, events: 8, broken: null });
  });

  test('the family side may not append what the council does, nor to anybody else’s chain', async () => {
    const asChild = (subject: string, kind: 'copy-opened' | 'record-shared'): Promise<void> =>
      asReader(database, { side: 'family', personId: child, now }, (reader) =>
        appendEvent(reader, subject, kind, {})
      );
    await expect(asChild(child, 'record-shared')).rejects.toThrow();
    await expect(asChild(randomUUID(), 'copy-opened')).rejects.toThrow();
    await expect(asChild(child, 'copy-opened')).resolves.toBeUndefined();
  });
});
