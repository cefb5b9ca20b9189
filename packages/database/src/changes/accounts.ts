import { and, eq, isNotNull, isNull, lt, or } from 'drizzle-orm';
import type { Reader } from '../reader.ts';
import { accounts } from '../schema/accounts.ts';

/** A username as it is compared: one spelling of each letter, lower case, no space around it. */
export function usernameKey(username: string): string {
  return username.normalize('NFKC').trim().toLocaleLowerCase('en-GB');
}

/** Opens an account for a person. False on a username that is taken, whatever its case. */
export async function insertAccount(
  entrance: Reader,
  account: {
    readonly accountId: string;
    readonly personId: string;
    readonly username: string;
    /** argon2id, or null for an account with passkeys only. */
    readonly passwordHash: string | null;
    /** Sealed. */
    readonly totpSecret: Uint8Array | null;
  }
): Promise<boolean> {
  const opened = await entrance.rows
    .insert(accounts)
    .values({
      id: account.accountId,
      personId: account.personId,
      username: account.username.trim(),
      usernameKey: usernameKey(account.username),
      passwordHash: account.passwordHash,
      totpSecret: account.totpSecret,
      createdAt: entrance.now
    })
    .onConflictDoNothing({ target: accounts.usernameKey })
    .returning({ id: accounts.id });
  return opened.length === 1;
}

/** Gives an account a new passphrase, which opens it again if its person had disowned a reset. */
export async function setPassword(entrance: Reader, accountId: string, passwordHash: string): Promise<void> {
  await entrance.rows
    .update(accounts)
    .set({ passwordHash, disownedAt: null })
    .where(eq(accounts.id, accountId));
}

/** From now on nothing kept for the account can be read, until its person says that the reset was theirs. */
export async function sealDrafts(entrance: Reader, accountId: string): Promise<void> {
  await entrance.rows
    .update(accounts)
    .set({ draftsSealedAt: entrance.now })
    .where(eq(accounts.id, accountId));
}

/** The reset was theirs: what was kept can be read again. False when nothing was sealed. */
export async function unsealDrafts(entrance: Reader, accountId: string): Promise<boolean> {
  const unsealed = await entrance.rows
    .update(accounts)
    .set({ draftsSealedAt: null })
    .where(and(eq(accounts.id, accountId), isNotNull(accounts.draftsSealedAt), isNull(accounts.disownedAt)))
    .returning({ id: accounts.id });
  return unsealed.length === 1;
}

/** The reset was not theirs: its passphrase opens nothing any more. False when nothing was sealed. */
export async function disownReset(entrance: Reader, accountId: string): Promise<boolean> {
  const disowned = await entrance.rows
    .update(accounts)
    .set({ passwordHash: null, disownedAt: entrance.now })
    .where(and(eq(accounts.id, accountId), isNotNull(accounts.draftsSealedAt), isNull(accounts.disownedAt)))
    .returning({ id: accounts.id });
  return disowned.length === 1;
}

/** Uses up a TOTP time step. False when it, or a later one, was used before: no code works twice. */
export async function takeTotpStep(entrance: Reader, accountId: string, step: number): Promise<boolean> {
  const taken = await entrance.rows
    .update(accounts)
    .set({ totpStep: step })
    .where(and(eq(accounts.id, accountId), or(isNull(accounts.totpStep), lt(accounts.totpStep, step))))
    .returning({ id: accounts.id });
  return taken.length === 1;
}
