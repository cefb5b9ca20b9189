import type { PractitionerRole } from '@our-record/record';
import { date, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';

/** Everyone the county knows of: children, their families, professionals. */
export const people = pgTable('people', {
  id: uuid().primaryKey(),
  givenName: text().notNull(),
  familyName: text().notNull(),
  bornOn: date({ mode: 'string' })
});

export const teams = pgTable('teams', {
  id: uuid().primaryKey(),
  name: text().notNull().unique()
});

export const practitioners = pgTable('practitioners', {
  personId: uuid()
    .primaryKey()
    .references(() => people.id),
  role: text().$type<PractitionerRole>().notNull(),
  jobTitle: text().notNull(),
  teamId: uuid().references(() => teams.id),
  leftAt: instant()
});

/** A child or young person whom records are about (in the Act's sense). */
export const dataSubjects = pgTable('data_subjects', {
  personId: uuid()
    .primaryKey()
    .references(() => people.id),
  identificationNumber: text().notNull().unique(),
  teamId: uuid()
    .notNull()
    .references(() => teams.id),
  allocatedTo: uuid()
    .notNull()
    .references(() => practitioners.personId),
  situation: text().notNull()
});

/** What somebody is to a data subject, in the words a page uses. */
export const relationships = pgTable(
  'relationships',
  {
    dataSubjectId: uuid()
      .notNull()
      .references(() => dataSubjects.personId),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    relation: text().notNull()
  },
  (table) => [primaryKey({ columns: [table.dataSubjectId, table.personId] })]
);
