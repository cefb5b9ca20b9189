import type { EventKind } from '@our-record/record';
import { bigint, bigserial, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';

/** Append-only, ids and codes only, hash-chained per data subject (a person, where it is their own account). */
export const events = pgTable(
  'events',
  {
    dataSubjectId: uuid().notNull(),
    /** 1 for the first of this data subject. */
    sequence: bigint({ mode: 'number' }).notNull(),
    kind: text().$type<EventKind>().notNull(),
    actorId: uuid(),
    at: instant().notNull(),
    details: jsonb().$type<Readonly<Record<string, string | number | null>>>().notNull(),
    /** SHA-256, hexadecimal, of the event before (64 zeros for the first) and this one's columns. */
    hash: text().notNull()
  },
  (table) => [primaryKey({ columns: [table.dataSubjectId, table.sequence] })]
);

/** The last link of each chain, so that events cut off its end are missed. */
export const eventHeads = pgTable('event_heads', {
  dataSubjectId: uuid().primaryKey(),
  sequence: bigint({ mode: 'number' }).notNull(),
  hash: text().notNull()
});

/** Who read what about whom, when. Append-only. */
export const accessLog = pgTable(
  'access_log',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    readerId: uuid().notNull(),
    dataSubjectId: uuid().notNull(),
    what: text().notNull(),
    targetId: uuid(),
    at: instant().notNull()
  },
  (table) => [index().on(table.dataSubjectId, table.at)]
);
