import { asc, eq, sql } from 'drizzle-orm';
import type { KnownReader } from '../reader.ts';
import { dataSubjects, people, practitioners, teams } from '../schema/people.ts';
import { recordDrafts } from '../schema/records.ts';
import { sharedCopies } from '../schema/shared-copies.ts';

export interface CaseloadLine {
  readonly dataSubjectId: string;
  readonly givenName: string;
  readonly familyName: string;
  /** `YYYY-MM-DD`, null where not known. */
  readonly bornOn: string | null;
  readonly identificationNumber: string;
  readonly situation: string;
  readonly teamName: string;
  readonly allocatedToId: string;
  readonly drafts: number;
  readonly copies: number;
  readonly unopenedCopies: number;
}

/** The children whose records this practitioner may read, their own first. Logged once, as a reading of the list. */
export async function listCaseload(reader: KnownReader): Promise<CaseloadLine[]> {
  const lines = await reader.rows
    .select({
      dataSubjectId: dataSubjects.personId,
      givenName: people.givenName,
      familyName: people.familyName,
      bornOn: people.bornOn,
      identificationNumber: dataSubjects.identificationNumber,
      situation: dataSubjects.situation,
      teamName: teams.name,
      allocatedToId: dataSubjects.allocatedTo,
      drafts: sql<number>`(select count(*)::int from ${recordDrafts} where ${recordDrafts.dataSubjectId} = ${dataSubjects.personId})`,
      copies: sql<number>`(select count(*)::int from ${sharedCopies} where ${sharedCopies.dataSubjectId} = ${dataSubjects.personId}
        and ${sharedCopies.withdrawnAt} is null and ${sharedCopies.supersededAt} is null)`,
      unopenedCopies: sql<number>`(select count(*)::int from ${sharedCopies} where ${sharedCopies.dataSubjectId} = ${dataSubjects.personId}
        and ${sharedCopies.withdrawnAt} is null and ${sharedCopies.supersededAt} is null and ${sharedCopies.firstOpenedAt} is null)`
    })
    .from(dataSubjects)
    .innerJoin(people, eq(people.id, dataSubjects.personId))
    .innerJoin(teams, eq(teams.id, dataSubjects.teamId))
    .innerJoin(practitioners, eq(practitioners.personId, dataSubjects.allocatedTo))
    .orderBy(
      sql`${dataSubjects.allocatedTo} <> ${reader.personId}`,
      asc(people.familyName),
      asc(people.givenName)
    );
  await reader.rows.execute(
    sql`select log_access(${dataSubjects.personId}, 'children', null) from ${dataSubjects}`
  );
  return lines;
}
