import type { PractitionerRole } from '@our-record/record';
import { and, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Reader } from '../reader.ts';
import { accounts, joiningCodes } from '../schema/accounts.ts';
import { dataSubjects, people, practitioners } from '../schema/people.ts';

const maker = alias(people, 'maker');

/** Who made a code, as a page names them. */
export interface CodeMaker {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly jobTitle: string;
  readonly role: PractitionerRole;
}

/** A code that can still be used, and whom it lets in. */
export interface OpenCode {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  /** They are a child whom records are about, not an adult who reads with somebody. */
  readonly isDataSubject: boolean;
  readonly purpose: 'join' | 'reset';
  readonly madeBy: CodeMaker;
  /** The account it gives a new passphrase to; null where it begins one. */
  readonly account: { readonly accountId: string; readonly username: string } | null;
}

const madeBy = {
  personId: maker.id,
  givenName: maker.givenName,
  familyName: maker.familyName,
  jobTitle: practitioners.jobTitle,
  role: practitioners.role
};

/** For whoever holds the code; null when there is none such, or it was used, voided or has run out. */
export async function findJoiningCode(entrance: Reader, codeHash: string): Promise<OpenCode | null> {
  const [found] = await entrance.rows
    .select({
      personId: joiningCodes.personId,
      givenName: people.givenName,
      familyName: people.familyName,
      isDataSubject: sql<boolean>`exists (select from ${dataSubjects} where ${dataSubjects.personId} = ${people.id})`,
      purpose: joiningCodes.purpose,
      madeBy,
      accountId: accounts.id,
      username: accounts.username
    })
    .from(joiningCodes)
    .innerJoin(people, eq(people.id, joiningCodes.personId))
    .innerJoin(maker, eq(maker.id, joiningCodes.madeBy))
    .innerJoin(practitioners, eq(practitioners.personId, joiningCodes.madeBy))
    .leftJoin(accounts, eq(accounts.personId, joiningCodes.personId))
    .where(
      and(
        eq(joiningCodes.codeHash, codeHash),
        isNull(joiningCodes.usedAt),
        isNull(joiningCodes.voidedAt),
        gt(joiningCodes.expiresAt, entrance.now)
      )
    );
  if (found === undefined) return null;
  const { accountId, username, ...code } = found;
  return { ...code, account: accountId === null || username === null ? null : { accountId, username } };
}

/** The last time that somebody's sign-in was put right with a code: who made it, and when it was made and used. */
export async function findLastReset(
  entrance: Reader,
  personId: string
): Promise<{ readonly madeBy: CodeMaker; readonly madeAt: Date; readonly usedAt: Date } | null> {
  const [found] = await entrance.rows
    .select({ madeBy, madeAt: joiningCodes.madeAt, usedAt: joiningCodes.usedAt })
    .from(joiningCodes)
    .innerJoin(maker, eq(maker.id, joiningCodes.madeBy))
    .innerJoin(practitioners, eq(practitioners.personId, joiningCodes.madeBy))
    .where(
      and(
        eq(joiningCodes.personId, personId),
        eq(joiningCodes.purpose, 'reset'),
        isNotNull(joiningCodes.usedAt)
      )
    )
    .orderBy(desc(joiningCodes.usedAt))
    .limit(1);
  return found === undefined ? null : { ...found, usedAt: found.usedAt ?? found.madeAt };
}
