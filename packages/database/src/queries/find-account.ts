import type { PractitionerRole } from '@our-record/record';
import { eq, type SQL } from 'drizzle-orm';
import { usernameKey } from '../changes/accounts.ts';
import type { Reader } from '../reader.ts';
import { accounts } from '../schema/accounts.ts';
import { people, practitioners } from '../schema/people.ts';

/** A way in, with its secrets. For the entrance alone, which has to check them; never for a page. */
export interface Account {
  readonly accountId: string;
  readonly personId: string;
  readonly givenName: string;
  readonly username: string;
  /** Null where only a passkey opens it, or where its person disowned a reset. */
  readonly passwordHash: string | null;
  readonly totpSecret: Uint8Array | null;
  readonly draftsSealedAt: Date | null;
  readonly disownedAt: Date | null;
  /** Null for the family side. */
  readonly role: PractitionerRole | null;
  readonly leftAt: Date | null;
}

export function findAccountByUsername(entrance: Reader, username: string): Promise<Account | null> {
  return findAccountWhere(entrance, eq(accounts.usernameKey, usernameKey(username)));
}

export function findAccount(entrance: Reader, accountId: string): Promise<Account | null> {
  return findAccountWhere(entrance, eq(accounts.id, accountId));
}

async function findAccountWhere(entrance: Reader, condition: SQL): Promise<Account | null> {
  const [found] = await entrance.rows
    .select({
      accountId: accounts.id,
      personId: accounts.personId,
      givenName: people.givenName,
      username: accounts.username,
      passwordHash: accounts.passwordHash,
      totpSecret: accounts.totpSecret,
      draftsSealedAt: accounts.draftsSealedAt,
      disownedAt: accounts.disownedAt,
      role: practitioners.role,
      leftAt: practitioners.leftAt
    })
    .from(accounts)
    .innerJoin(people, eq(people.id, accounts.personId))
    .leftJoin(practitioners, eq(practitioners.personId, accounts.personId))
    .where(condition);
  return found ?? null;
}
