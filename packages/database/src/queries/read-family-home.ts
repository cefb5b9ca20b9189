import { and, eq, isNull, sql } from 'drizzle-orm';
import type { KnownReader } from '../reader.ts';
import { authoritiesToAct } from '../schema/authorities.ts';
import { people } from '../schema/people.ts';
import { sharedCopies } from '../schema/shared-copies.ts';

/** What somebody of the family side finds on their home page. */
export interface FamilyHome {
  readonly givenName: string;
  readonly familyName: string;
  /** Themselves first, if records about them are shared with them; then those they hold an authority for. */
  readonly stories: readonly {
    readonly dataSubjectId: string;
    readonly givenName: string;
    readonly copies: number;
    readonly unopened: number;
  }[];
}

/** Counts and names only: no word of any record, so nothing is logged as read. */
export async function readFamilyHome(reader: KnownReader): Promise<FamilyHome> {
  const [self] = await reader.rows
    .select({ givenName: people.givenName, familyName: people.familyName })
    .from(people)
    .where(eq(people.id, reader.personId));
  const counted = reader.rows
    .select({
      dataSubjectId: sharedCopies.dataSubjectId,
      copies: sql<number>`count(*)::int`.as('copies'),
      unopened: sql<number>`(count(*) filter (where ${sharedCopies.firstOpenedAt} is null))::int`.as('unopened')
    })
    .from(sharedCopies)
    .where(and(eq(sharedCopies.readerId, reader.personId), isNull(sharedCopies.supersededAt)))
    .groupBy(sharedCopies.dataSubjectId)
    .as('counted');
  const stories = await reader.rows
    .select({
      dataSubjectId: people.id,
      givenName: people.givenName,
      copies: sql<number>`coalesce(${counted.copies}, 0)`,
      unopened: sql<number>`coalesce(${counted.unopened}, 0)`
    })
    .from(people)
    .leftJoin(counted, eq(counted.dataSubjectId, people.id))
    .where(
      sql`${people.id} = ${reader.personId} or ${people.id} in
        (select ${authoritiesToAct.dataSubjectId} from ${authoritiesToAct} where ${authoritiesToAct.personId} = ${reader.personId})`
    )
    .orderBy(sql`${people.id} <> ${reader.personId}`, people.givenName);
  return {
    givenName: self?.givenName ?? '',
    familyName: self?.familyName ?? '',
    stories: stories.filter((story) => story.dataSubjectId !== reader.personId || story.copies > 0 || stories.length === 1)
  };
}
