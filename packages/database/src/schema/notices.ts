import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { people } from './people.ts';

/** Something a person is told on their home page: a code and ids, put into words by the page. */
export const notices = pgTable(
  'notices',
  {
    id: uuid().primaryKey(),
    recipientId: uuid()
      .notNull()
      .references(() => people.id),
    code: text().notNull(),
    details: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
    createdAt: instant().notNull(),
    readAt: instant()
  },
  (table) => [index().on(table.recipientId, table.createdAt)]
);
