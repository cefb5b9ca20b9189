import type { AuthorityBasis } from '@our-record/record';
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { dataSubjects, people } from './people.ts';

/** An adult's authority to read what is shared with them about one data subject. */
export const authoritiesToAct = pgTable(
  'authorities_to_act',
  {
    id: uuid().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    dataSubjectId: uuid()
      .notNull()
      .references(() => dataSubjects.personId),
    basis: text().$type<AuthorityBasis>().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant(),
    suspendedAt: instant(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id)
  },
  (table) => [index().on(table.personId, table.dataSubjectId), index().on(table.dataSubjectId)]
);
