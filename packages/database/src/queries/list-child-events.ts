import type { EventKind } from '@our-record/record';
import { desc, eq, sql } from 'drizzle-orm';
import type { EventDetails } from '../append-event.ts';
import { logAccess } from '../log-access.ts';
import type { KnownReader } from '../reader.ts';
import { events } from '../schema/events.ts';
import { people } from '../schema/people.ts';

export interface EventLine {
  readonly sequence: number;
  readonly kind: EventKind;
  readonly at: Date;
  readonly actorName: string | null;
  readonly details: EventDetails;
}

/** What has happened in a child's file, newest first, at most `limit` lines. Logged. */
export async function listChildEvents(
  reader: KnownReader,
  dataSubjectId: string,
  limit: number
): Promise<EventLine[]> {
  const lines = await reader.rows
    .select({
      sequence: events.sequence,
      kind: events.kind,
      at: events.at,
      actorName: sql<string | null>`${people.givenName} || ' ' || ${people.familyName}`,
      details: events.details
    })
    .from(events)
    .leftJoin(people, eq(people.id, events.actorId))
    .where(eq(events.dataSubjectId, dataSubjectId))
    .orderBy(desc(events.sequence))
    .limit(limit);
  await logAccess(reader, dataSubjectId, 'events', null);
  return lines;
}
