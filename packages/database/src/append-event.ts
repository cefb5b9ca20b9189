import type { EventKind } from '@our-record/record';
import { sql } from 'drizzle-orm';
import type { Reader } from './reader.ts';

/** Ids, codes and counts; never words of a record. */
export type EventDetails = Readonly<Record<string, string | number | null>>;

/** Appends an event to the chain of a data subject, in the reader's transaction, with the reader as its actor. */
export async function appendEvent(
  reader: Reader,
  dataSubjectId: string,
  kind: EventKind,
  details: EventDetails
): Promise<void> {
  await reader.rows.execute(
    sql`select append_event(${dataSubjectId}::uuid, ${kind}, ${JSON.stringify(details)}::jsonb)`
  );
}
