import type { PractitionerRole } from '@our-record/record';
import { and, eq, isNull, or, sql } from 'drizzle-orm';
import type { Reader } from '../reader.ts';
import { authoritiesToAct } from '../schema/authorities.ts';
import { dataSubjects, people, practitioners } from '../schema/people.ts';

/** Somebody of the workforce, as a page names them. Not personal data of a child: not logged. */
export interface Worker {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly jobTitle: string;
  readonly role: PractitionerRole;
  readonly teamId: string | null;
  readonly leftAt: Date | null;
}

const worker = {
  personId: practitioners.personId,
  givenName: people.givenName,
  familyName: people.familyName,
  jobTitle: practitioners.jobTitle,
  role: practitioners.role,
  teamId: practitioners.teamId,
  leftAt: practitioners.leftAt
};

export async function findWorker(reader: Reader, personId: string): Promise<Worker | null> {
  const [found] = await reader.rows
    .select(worker)
    .from(practitioners)
    .innerJoin(people, eq(people.id, practitioners.personId))
    .where(eq(practitioners.personId, personId));
  return found ?? null;
}

/** A manager who is still there. */
const managerNow = and(
  eq(practitioners.role, 'manager'),
  sql`(${isNull(practitioners.leftAt)} or ${practitioners.leftAt} > app_now())`
);

/** The managers who are still there of the team that works with a data subject. */
export async function findManagersOf(reader: Reader, dataSubjectId: string): Promise<Worker[]> {
  return reader.rows
    .select(worker)
    .from(practitioners)
    .innerJoin(people, eq(people.id, practitioners.personId))
    .innerJoin(dataSubjects, eq(dataSubjects.teamId, practitioners.teamId))
    .where(and(eq(dataSubjects.personId, dataSubjectId), managerNow));
}

/** The managers who answer for somebody of the family side: of each team that works with them or with their child. */
export async function findManagersFor(entrance: Reader, personId: string): Promise<Worker[]> {
  return entrance.rows
    .selectDistinct(worker)
    .from(practitioners)
    .innerJoin(people, eq(people.id, practitioners.personId))
    .innerJoin(dataSubjects, eq(dataSubjects.teamId, practitioners.teamId))
    .where(
      and(
        managerNow,
        or(
          eq(dataSubjects.personId, personId),
          sql`${dataSubjects.personId} in (select ${authoritiesToAct.dataSubjectId} from ${authoritiesToAct}
            where ${authoritiesToAct.personId} = ${personId})`
        )
      )
    );
}
