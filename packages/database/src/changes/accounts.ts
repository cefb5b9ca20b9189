import type { Reader } from '../reader.ts';
import { accounts } from '../schema/accounts.ts';

/** A username as it is compared: one spelling of each letter, lower case, no space around it. */
export function usernameKey(username: string): string {
  return username.normalize('NFKC').trim().toLocaleLowerCase('en-GB');
}

/** Opens an account for a person. Fails on a username that is taken, whatever its case. */
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
): Promise<void> {
  await entrance.rows.insert(accounts).values({
    id: account.accountId,
    personId: account.personId,
    username: account.username.trim(),
    usernameKey: usernameKey(account.username),
    passwordHash: account.passwordHash,
    totpSecret: account.totpSecret,
    createdAt: entrance.now
  });
}
