import type { RecordKind, SharedBody } from '@our-record/record';
import { eq, sql } from 'drizzle-orm';
import type { KnownReader } from '../reader.ts';
import { people } from '../schema/people.ts';
import { sharedCopies } from '../schema/shared-copies.ts';

/** A shared copy before it is opened: enough for the heads-up, none of its words. */
export interface CopyCover {
  readonly copyId: string;
  readonly dataSubjectId: string;
  /** Given name of the child whom it is about. */
  readonly dataSubjectName: string;
  readonly kind: RecordKind;
  readonly title: string;
  readonly happenedOn: string;
  readonly headsUp: string | null;
  readonly askLabel: string;
  readonly opened: boolean;
}

/** A shared copy, whole, as its reader reads it. */
export interface OpenCopy extends CopyCover {
  /** `HH:MM:SS`, where known. */
  readonly happenedAt: string | null;
  readonly present: readonly string[];
  readonly writtenByLabel: string;
  readonly body: SharedBody;
  readonly sharedAt: Date;
  readonly supersededAt: Date | null;
  /** The copy that took this one's place, where there is one. */
  readonly supersededBy: string | null;
}

const cover = {
  copyId: sharedCopies.id,
  dataSubjectId: sharedCopies.dataSubjectId,
  dataSubjectName: people.givenName,
  kind: sharedCopies.kind,
  title: sharedCopies.title,
  happenedOn: sharedCopies.happenedOn,
  headsUp: sharedCopies.headsUp,
  askLabel: sharedCopies.askLabel,
  opened: sql<boolean>`${sharedCopies.firstOpenedAt} is not null`
};

/** What stands before a copy; null when there is none that this reader may read. Opens nothing. */
export async function findCopyCover(reader: KnownReader, copyId: string): Promise<CopyCover | null> {
  const [found] = await reader.rows
    .select(cover)
    .from(sharedCopies)
    .innerJoin(people, eq(people.id, sharedCopies.dataSubjectId))
    .where(eq(sharedCopies.id, copyId));
  return found ?? null;
}

/** Opens a copy: reads it, logs the reading, and appends the event of its first opening. Null as `findCopyCover`. */
export async function readCopy(reader: KnownReader, copyId: string): Promise<OpenCopy | null> {
  const [found] = await reader.rows
    .select({
      ...cover,
      happenedAt: sharedCopies.happenedAt,
      present: sharedCopies.present,
      writtenByLabel: sharedCopies.writtenByLabel,
      body: sharedCopies.body,
      sharedAt: sharedCopies.sharedAt,
      supersededAt: sharedCopies.supersededAt,
      supersededBy: sharedCopies.supersededBy
    })
    .from(sharedCopies)
    .innerJoin(people, eq(people.id, sharedCopies.dataSubjectId))
    .where(eq(sharedCopies.id, copyId));
  if (found === undefined) return null;
  await noteCopyOpened(reader, copyId);
  // That another version is to come is not for this page to know before it is there.
  const isSuperseded = found.supersededAt !== null && found.supersededAt <= reader.now;
  return isSuperseded ? found : { ...found, supersededAt: null, supersededBy: null };
}

/** Logs that this reader opened a copy of theirs, and appends the event of its first opening. */
export async function noteCopyOpened(reader: KnownReader, copyId: string): Promise<void> {
  await reader.rows.execute(sql`select note_copy_opened(${copyId}::uuid)`);
}
