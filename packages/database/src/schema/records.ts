import type { Body, RecordKind } from '@our-record/record';
import { date, index, integer, jsonb, pgTable, text, time, unique, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { dataSubjects, people } from './people.ts';

/** How a record came in: pasted, or from a named file, and what of it could not be carried over. */
export interface Source {
  readonly how: 'pasted' | 'docx' | 'earlier-system';
  readonly fileName: string | null;
  /** Codes of what was left behind, with counts: `table-became-lines`, `picture`, … */
  readonly leftBehind: readonly { readonly what: string; readonly count: number }[];
}

/** A record of the practitioner's side. Readers never read it: they read copies. */
export const records = pgTable(
  'records',
  {
    id: uuid().primaryKey(),
    dataSubjectId: uuid()
      .notNull()
      .references(() => dataSubjects.personId)
  },
  (table) => [index().on(table.dataSubjectId)]
);

/** What a record says, signed. A later change is a new version, never an overwrite (policy section 1). */
export const recordVersions = pgTable(
  'record_versions',
  {
    id: uuid().primaryKey(),
    recordId: uuid()
      .notNull()
      .references(() => records.id),
    dataSubjectId: uuid()
      .notNull()
      .references(() => dataSubjects.personId),
    /** 1 for the first. */
    number: integer().notNull(),
    kind: text().$type<RecordKind>().notNull(),
    title: text().notNull(),
    happenedOn: date({ mode: 'string' }).notNull(),
    happenedAt: time(),
    present: jsonb().$type<readonly string[]>().notNull(),
    body: jsonb().$type<Body>().notNull(),
    source: jsonb().$type<Source>().notNull(),
    /** Who wrote it: name and job title as they were then. Not always who signed it in (policy section 4). */
    writtenByLabel: text().notNull(),
    signedBy: uuid()
      .notNull()
      .references(() => people.id),
    /** Why it was written more than 24 hours after the event (policy section 9). */
    lateBecause: text(),
    signedAt: instant().notNull()
  },
  (table) => [unique().on(table.recordId, table.number), index().on(table.dataSubjectId, table.happenedOn)]
);

/** A record being brought in or amended, not yet signed. Its writer's and the team's, never a reader's. */
export const recordDrafts = pgTable(
  'record_drafts',
  {
    id: uuid().primaryKey(),
    dataSubjectId: uuid()
      .notNull()
      .references(() => dataSubjects.personId),
    /** The record that this will be a new version of; null for a new record. */
    recordId: uuid().references(() => records.id),
    kind: text().$type<RecordKind>().notNull(),
    title: text().notNull(),
    happenedOn: date({ mode: 'string' }).notNull(),
    happenedAt: time(),
    present: jsonb().$type<readonly string[]>().notNull(),
    body: jsonb().$type<Body>().notNull(),
    source: jsonb().$type<Source>().notNull(),
    writtenByLabel: text().notNull(),
    lateBecause: text(),
    savedBy: uuid()
      .notNull()
      .references(() => people.id),
    /** Counts saves, so that a save from an old page is noticed. */
    revision: integer().notNull(),
    savedAt: instant().notNull()
  },
  (table) => [index().on(table.dataSubjectId)]
);
