import type { PolicyGround, RecordKind, SharedBody, StatutoryBasis } from '@our-record/record';
import { sql } from 'drizzle-orm';
import { customType, date, index, integer, jsonb, pgTable, text, time, uuid } from 'drizzle-orm/pg-core';
import { instant } from './instant.ts';
import { dataSubjects, people } from './people.ts';
import { recordVersions, records } from './records.ts';

const searchable = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** One record version as one reader may read it. What was withheld is in no column of it. */
export const sharedCopies = pgTable(
  'shared_copies',
  {
    id: uuid().primaryKey(),
    readerId: uuid()
      .notNull()
      .references(() => people.id),
    dataSubjectId: uuid()
      .notNull()
      .references(() => dataSubjects.personId),
    recordId: uuid()
      .notNull()
      .references(() => records.id),
    recordVersionId: uuid()
      .notNull()
      .references(() => recordVersions.id),
    kind: text().$type<RecordKind>().notNull(),
    title: text().notNull(),
    happenedOn: date({ mode: 'string' }).notNull(),
    happenedAt: time(),
    present: jsonb().$type<readonly string[]>().notNull(),
    writtenByLabel: text().notNull(),
    /** Whom the reader can ask about missing words: name and job title. */
    askLabel: text().notNull(),
    body: jsonb().$type<SharedBody>().notNull(),
    /** The words of title and body, for the reader's own search. */
    plainText: text().notNull(),
    words: searchable().generatedAlwaysAs(sql`to_tsvector('english', plain_text)`),
    /** One plain sentence for the timeline, of words that the reader may read. */
    firstLine: text().notNull(),
    headsUp: text(),
    gaps: integer().notNull(),
    sharedBy: uuid()
      .notNull()
      .references(() => people.id),
    sharedAt: instant().notNull(),
    releaseAt: instant().notNull(),
    firstOpenedAt: instant(),
    supersededAt: instant(),
    /** The copy of a later version that took this one's place. */
    supersededBy: uuid(),
    withdrawnAt: instant(),
    withdrawnBy: uuid().references(() => people.id)
  },
  (table) => [
    index('shared_copies_by_reader').on(table.readerId, table.happenedOn.desc(), table.id),
    index('shared_copies_by_record').on(table.recordId),
    index('shared_copies_by_words').using('gin', table.words)
  ]
);

/** Why words were kept from a reader: law, policy's ground, who decided. Never readable by the family side. */
export const accessRestrictions = pgTable(
  'access_restrictions',
  {
    id: uuid().primaryKey(),
    dataSubjectId: uuid()
      .notNull()
      .references(() => dataSubjects.personId),
    sharedCopyId: uuid()
      .notNull()
      .references(() => sharedCopies.id),
    recordVersionId: uuid()
      .notNull()
      .references(() => recordVersions.id),
    readerId: uuid()
      .notNull()
      .references(() => people.id),
    passageId: text().notNull(),
    /** Offsets in the passage's text; null for the whole passage. */
    fromOffset: integer(),
    toOffset: integer(),
    statutoryBasis: text().$type<StatutoryBasis>().notNull(),
    policyGround: text().$type<PolicyGround>(),
    decidedBy: uuid()
      .notNull()
      .references(() => people.id),
    decidedAt: instant().notNull()
  },
  (table) => [index().on(table.sharedCopyId)]
);
