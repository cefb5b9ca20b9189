import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
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
    /** Whom the unopened ones name as the person to ask, and how many each. */
    readonly news: readonly { readonly askLabel: string; readonly count: number }[];
  }[];
}

/** Counts and names only: no word of any record, so nothing is logged as read. */
export async function readFamilyHome(reader: KnownReader): Promise<FamilyHome> {
  const [self] = await reader.rows
    .select({ givenName: people.givenName, familyName: people.familyName })
    .from(people)
    .where(eq(people.id, reader.personId));
  const counted = await reader.rows
    .select({
      dataSubjectId: sharedCopies.dataSubjectId,
      askLabel: sharedCopies.askLabel,
      copies: sql<number>`count(*)::int`,
      unopened: sql<number>`(count(*) filter (where ${sharedCopies.firstOpenedAt} is null))::int`
    })
    .from(sharedCopies)
    .where(
      and(
        eq(sharedCopies.readerId, reader.personId),
        or(isNull(sharedCopies.supersededAt), sql`${sharedCopies.supersededAt} > app_now()`)
      )
    )
    .groupBy(sharedCopies.dataSubjectId, sharedCopies.askLabel)
    .orderBy(asc(sharedCopies.askLabel));
  const subjects = await reader.rows
    .select({ dataSubjectId: people.id, givenName: people.givenName })
    .from(people)
    .where(
      sql`${people.id} = ${reader.personId} or ${people.id} in
        (select ${authoritiesToAct.dataSubjectId} from ${authoritiesToAct} where ${authoritiesToAct.personId} = ${reader.personId})`
    )
    .orderBy(sql`${people.id} <> ${reader.personId}`, asc(people.givenName));
  const stories = subjects.map((subject) => {
    const own = counted.filter((line) => line.dataSubjectId === subject.dataSubjectId);
    return {
      ...subject,
      copies: sum(own.map((line) => line.copies)),
      unopened: sum(own.map((line) => line.unopened)),
      news: own
        .filter((line) => line.unopened > 0)
        .map(({ askLabel, unopened }) => ({ askLabel, count: unopened }))
    };
  });
  return {
    givenName: self?.givenName ?? '',
    familyName: self?.familyName ?? '',
    stories: stories.filter(
      (story) => story.dataSubjectId !== reader.personId || story.copies > 0 || stories.length === 1
    )
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
