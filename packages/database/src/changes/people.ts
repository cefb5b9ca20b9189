import type { AuthorityBasis, PractitionerRole } from '@our-record/record';
import type { KnownReader } from '../reader.ts';
import { authoritiesToAct } from '../schema/authorities.ts';
import { dataSubjects, people, practitioners, relationships, teams } from '../schema/people.ts';

export async function insertTeam(
  owner: KnownReader,
  team: { readonly id: string; readonly name: string }
): Promise<void> {
  await owner.rows.insert(teams).values(team);
}

/** Enters a person; one who is known already stays as they are. */
export async function insertPerson(
  owner: KnownReader,
  person: {
    readonly id: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly bornOn: string | null;
  }
): Promise<void> {
  await owner.rows.insert(people).values(person).onConflictDoNothing();
}

export async function insertPractitioner(
  owner: KnownReader,
  practitioner: {
    readonly personId: string;
    readonly role: PractitionerRole;
    readonly jobTitle: string;
    readonly teamId: string | null;
    readonly leftAt: Date | null;
  }
): Promise<void> {
  await owner.rows.insert(practitioners).values(practitioner);
}

export async function insertDataSubject(
  owner: KnownReader,
  dataSubject: {
    readonly personId: string;
    readonly identificationNumber: string;
    readonly teamId: string;
    readonly allocatedTo: string;
    readonly situation: string;
  }
): Promise<void> {
  await owner.rows.insert(dataSubjects).values(dataSubject);
}

export async function insertRelationship(
  owner: KnownReader,
  relationship: { readonly dataSubjectId: string; readonly personId: string; readonly relation: string }
): Promise<void> {
  await owner.rows.insert(relationships).values(relationship).onConflictDoNothing();
}

export async function insertAuthority(
  owner: KnownReader,
  authority: {
    readonly id: string;
    readonly personId: string;
    readonly dataSubjectId: string;
    readonly basis: AuthorityBasis;
    readonly startsAt: Date;
    readonly endsAt: Date | null;
    readonly suspendedAt: Date | null;
  }
): Promise<void> {
  await owner.rows.insert(authoritiesToAct).values({ ...authority, recordedBy: owner.personId });
}
