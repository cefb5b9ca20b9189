import type { RecordKind } from '@our-record/record';
import { and, desc, eq, isNull, or, sql, type SQL } from 'drizzle-orm';
import { logAccess } from '../log-access.ts';
import type { KnownReader } from '../reader.ts';
import { rowsOf } from '../rows-of.ts';
import { sharedCopies } from '../schema/shared-copies.ts';

/** What a reader asks of a timeline. Absent means any. */
export interface TimelineFilter {
  readonly kind?: RecordKind;
  /** A name as the timeline shows it: writer or somebody who was there. */
  readonly who?: string;
  readonly year?: number;
  /** Words to find; read as a web search is. */
  readonly words?: string;
  /** Only what has not been opened yet. */
  readonly unopened?: boolean;
  /** Copies that an amended one has replaced: these alone when asked for, otherwise none of them. */
  readonly earlierVersions?: boolean;
  /** Pages of `timelinePage`, from 0. */
  readonly page?: number;
}

export interface TimelineEntry {
  readonly copyId: string;
  readonly kind: RecordKind;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly happenedOn: string;
  readonly writtenByLabel: string;
  readonly firstLine: string;
  readonly hasHeadsUp: boolean;
  readonly opened: boolean;
  readonly superseded: boolean;
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  readonly found: number;
  /** Are there copies that an amended one has replaced? */
  readonly hasEarlierVersions: boolean;
  /** What the filters can offer, from everything this reader may read about this data subject. */
  readonly kinds: readonly RecordKind[];
  readonly people: readonly string[];
  readonly years: readonly number[];
}

export const timelinePage = 40;

/** The shared copies that this reader may read about one data subject, newest event first. Logged. */
export async function listTimeline(
  reader: KnownReader,
  dataSubjectId: string,
  filter: TimelineFilter
): Promise<Timeline> {
  const theirs = and(
    eq(sharedCopies.readerId, reader.personId),
    eq(sharedCopies.dataSubjectId, dataSubjectId)
  );
  const wanted = and(theirs, ...conditions(filter));
  const entries = await reader.rows
    .select({
      copyId: sharedCopies.id,
      kind: sharedCopies.kind,
      title: sharedCopies.title,
      happenedOn: sharedCopies.happenedOn,
      writtenByLabel: sharedCopies.writtenByLabel,
      firstLine: sharedCopies.firstLine,
      hasHeadsUp: sql<boolean>`${sharedCopies.headsUp} is not null`,
      opened: sql<boolean>`${sharedCopies.firstOpenedAt} is not null`,
      superseded: sql<boolean>`coalesce(${sharedCopies.supersededAt} <= app_now(), false)`
    })
    .from(sharedCopies)
    .where(wanted)
    .orderBy(desc(sharedCopies.happenedOn), sharedCopies.id)
    .limit(timelinePage)
    .offset(timelinePage * (filter.page ?? 0));
  const [offer] = await rowsOf<{
    found: number;
    earlier: boolean;
    kinds: RecordKind[];
    people: string[];
    years: number[];
  }>(
    reader,
    // Everything of theirs is looked at once, however many lists are made of it.
    sql`with theirs as materialized (
        select ${sharedCopies.kind} as kind, ${sharedCopies.writtenByLabel} as writer, ${sharedCopies.present} as present,
          extract(year from ${sharedCopies.happenedOn})::int as year, ${sharedCopies.supersededAt} as superseded_at,
          ${and(...conditions(filter))} as wanted
        from ${sharedCopies} where ${theirs}),
      named as (select distinct present from theirs)
      select
        (select count(*)::int from theirs where wanted) as found,
        exists (select from theirs where superseded_at <= app_now()) as earlier,
        (select coalesce(json_agg(distinct kind), '[]') from theirs) as kinds,
        (select coalesce(json_agg(name), '[]') from (
          select writer as name from theirs
          union select jsonb_array_elements_text(present) from named) of_either) as people,
        (select coalesce(json_agg(distinct year), '[]') from theirs) as years`
  );
  await logAccess(reader, dataSubjectId, 'timeline', null);
  return {
    entries,
    found: offer?.found ?? 0,
    hasEarlierVersions: offer?.earlier ?? false,
    kinds: offer?.kinds ?? [],
    people: (offer?.people ?? []).toSorted((a, b) => a.localeCompare(b, 'en-GB')),
    years: (offer?.years ?? []).toSorted((a, b) => b - a)
  };
}

function conditions(filter: TimelineFilter): (SQL | undefined)[] {
  return [
    filter.unopened === true ? isNull(sharedCopies.firstOpenedAt) : undefined,
    filter.earlierVersions === true
      ? sql`${sharedCopies.supersededAt} <= app_now()`
      : or(isNull(sharedCopies.supersededAt), sql`${sharedCopies.supersededAt} > app_now()`),
    filter.kind === undefined ? undefined : eq(sharedCopies.kind, filter.kind),
    filter.who === undefined
      ? undefined
      : or(eq(sharedCopies.writtenByLabel, filter.who), sql`${sharedCopies.present} ? ${filter.who}`),
    filter.year === undefined
      ? undefined
      : sql`${sharedCopies.happenedOn} between make_date(${filter.year}, 1, 1) and make_date(${filter.year}, 12, 31)`,
    filter.words === undefined
      ? undefined
      : sql`${sharedCopies.words} @@ websearch_to_tsquery('english', ${filter.words})`
  ];
}
