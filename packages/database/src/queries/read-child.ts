import type { AuthorityBasis, RecordKind } from '@our-record/record';
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { logAccess } from '../log-access.ts';
import type { KnownReader } from '../reader.ts';
import { accounts, joiningCodes } from '../schema/accounts.ts';
import { authoritiesToAct } from '../schema/authorities.ts';
import { dataSubjects, people, practitioners, relationships, teams } from '../schema/people.ts';
import { recordDrafts, records, recordVersions } from '../schema/records.ts';
import { sharedCopies } from '../schema/shared-copies.ts';

/** A person of a child's story, as a practitioner chooses them. */
export interface KnownPerson {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly relation: string;
}

/** Somebody with whom a record can be shared: the child, or an adult whose authority holds now. */
export interface PossibleReader extends KnownPerson {
  readonly basis: AuthorityBasis | 'own-record';
}

export interface Child {
  readonly dataSubjectId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly bornOn: string | null;
  readonly identificationNumber: string;
  readonly situation: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly allocatedToLabel: string;
  readonly people: readonly KnownPerson[];
  readonly readers: readonly PossibleReader[];
}

/** Who a child is and who belongs to their story; null when this practitioner may not read about them. Logged. */
export async function readChild(reader: KnownReader, dataSubjectId: string): Promise<Child | null> {
  const [child] = await reader.rows
    .select({
      dataSubjectId: dataSubjects.personId,
      givenName: people.givenName,
      familyName: people.familyName,
      bornOn: people.bornOn,
      identificationNumber: dataSubjects.identificationNumber,
      situation: dataSubjects.situation,
      teamId: dataSubjects.teamId,
      teamName: teams.name,
      allocatedTo: dataSubjects.allocatedTo
    })
    .from(dataSubjects)
    .innerJoin(people, eq(people.id, dataSubjects.personId))
    .innerJoin(teams, eq(teams.id, dataSubjects.teamId))
    .where(eq(dataSubjects.personId, dataSubjectId));
  if (child === undefined) return null;
  const [worker] = await reader.rows
    .select({ givenName: people.givenName, familyName: people.familyName, jobTitle: practitioners.jobTitle })
    .from(practitioners)
    .innerJoin(people, eq(people.id, practitioners.personId))
    .where(eq(practitioners.personId, child.allocatedTo));
  const known = await reader.rows
    .select({
      personId: people.id,
      givenName: people.givenName,
      familyName: people.familyName,
      relation: relationships.relation
    })
    .from(relationships)
    .innerJoin(people, eq(people.id, relationships.personId))
    .where(eq(relationships.dataSubjectId, dataSubjectId))
    .orderBy(asc(people.familyName), asc(people.givenName));
  const authorities = await reader.rows
    .select({
      personId: people.id,
      givenName: people.givenName,
      familyName: people.familyName,
      relation: sql<string>`coalesce(${relationships.relation}, '')`,
      basis: authoritiesToAct.basis
    })
    .from(authoritiesToAct)
    .innerJoin(people, eq(people.id, authoritiesToAct.personId))
    .leftJoin(
      relationships,
      and(
        eq(relationships.personId, authoritiesToAct.personId),
        eq(relationships.dataSubjectId, authoritiesToAct.dataSubjectId)
      )
    )
    .where(
      sql`${authoritiesToAct.dataSubjectId} = ${dataSubjectId} and ${authoritiesToAct.startsAt} <= app_now()
        and (${authoritiesToAct.endsAt} is null or app_now() < ${authoritiesToAct.endsAt})
        and (${authoritiesToAct.suspendedAt} is null or app_now() < ${authoritiesToAct.suspendedAt})`
    )
    .orderBy(asc(people.givenName));
  await logAccess(reader, dataSubjectId, 'child', null);
  const { allocatedTo, ...about } = child;
  return {
    ...about,
    allocatedToLabel:
      worker === undefined ? allocatedTo : `${worker.givenName} ${worker.familyName}, ${worker.jobTitle}`,
    people: known,
    readers: [
      {
        personId: dataSubjectId,
        givenName: child.givenName,
        familyName: child.familyName,
        relation: '',
        basis: 'own-record'
      },
      ...authorities
    ]
  };
}

export interface RecordLine {
  readonly recordId: string;
  readonly kind: RecordKind;
  readonly title: string;
  readonly happenedOn: string;
  readonly writtenByLabel: string;
  readonly version: number;
  /** People who hold a current copy. */
  readonly sharedWith: readonly string[];
}

/** Every record of a child in its latest version, newest event first. Titles only: logged as a reading of the child. */
export async function listRecords(reader: KnownReader, dataSubjectId: string): Promise<RecordLine[]> {
  const lines = await reader.rows
    .select({
      recordId: records.id,
      kind: recordVersions.kind,
      title: recordVersions.title,
      happenedOn: recordVersions.happenedOn,
      writtenByLabel: recordVersions.writtenByLabel,
      version: recordVersions.number,
      sharedWith: sql<string[]>`coalesce((select json_agg(distinct holder.given_name)
        from ${sharedCopies} copy join ${people} holder on holder.id = copy.reader_id
        where copy.record_id = ${records.id} and copy.withdrawn_at is null and copy.superseded_at is null), '[]')`
    })
    .from(records)
    .innerJoin(recordVersions, eq(recordVersions.recordId, records.id))
    .where(
      sql`${records.dataSubjectId} = ${dataSubjectId} and not exists (select from record_versions later
        where later.record_id = ${records.id} and later.number > ${recordVersions.number})`
    )
    .orderBy(desc(recordVersions.happenedOn), records.id);
  await logAccess(reader, dataSubjectId, 'child', null);
  return lines;
}

export interface DraftLine {
  readonly draftId: string;
  readonly kind: RecordKind;
  readonly title: string;
  readonly happenedOn: string;
  readonly savedAt: Date;
}

/** Records being brought in for a child, last saved first. */
export async function listDrafts(reader: KnownReader, dataSubjectId: string): Promise<DraftLine[]> {
  const lines = await reader.rows
    .select({
      draftId: recordDrafts.id,
      kind: recordDrafts.kind,
      title: recordDrafts.title,
      happenedOn: recordDrafts.happenedOn,
      savedAt: recordDrafts.savedAt
    })
    .from(recordDrafts)
    .where(eq(recordDrafts.dataSubjectId, dataSubjectId))
    .orderBy(desc(recordDrafts.savedAt));
  await logAccess(reader, dataSubjectId, 'child', null);
  return lines;
}

export interface SignInState {
  readonly username: string | null;
  readonly joinedAt: Date | null;
  readonly draftsSealedAt: Date | null;
  /** They said that a reset was not theirs: only a manager may make them a code. */
  readonly disownedAt: Date | null;
  /** The newest code that can still be used. */
  readonly openCode: {
    readonly purpose: 'join' | 'reset';
    readonly madeAt: Date;
    readonly expiresAt: Date;
  } | null;
}

/** How somebody of a child's story signs in, as far as a worker may know: never a secret. */
export async function readSignInState(reader: KnownReader, personId: string): Promise<SignInState> {
  const [account] = await reader.rows
    .select({
      username: accounts.username,
      createdAt: accounts.createdAt,
      draftsSealedAt: accounts.draftsSealedAt,
      disownedAt: accounts.disownedAt
    })
    .from(accounts)
    .where(eq(accounts.personId, personId));
  const [openCode] = await reader.rows
    .select({ purpose: joiningCodes.purpose, madeAt: joiningCodes.madeAt, expiresAt: joiningCodes.expiresAt })
    .from(joiningCodes)
    .where(
      and(
        eq(joiningCodes.personId, personId),
        isNull(joiningCodes.usedAt),
        isNull(joiningCodes.voidedAt),
        sql`${joiningCodes.expiresAt} > app_now()`
      )
    )
    .orderBy(desc(joiningCodes.madeAt))
    .limit(1);
  return {
    username: account?.username ?? null,
    joinedAt: account?.createdAt ?? null,
    draftsSealedAt: account?.draftsSealedAt ?? null,
    disownedAt: account?.disownedAt ?? null,
    openCode: openCode ?? null
  };
}
