import { asc, eq } from 'drizzle-orm';
import type { Passkey } from '../changes/passkeys.ts';
import type { Reader } from '../reader.ts';
import { passkeys } from '../schema/accounts.ts';

/** A passkey as its owner knows it. */
export interface PasskeyLine {
  readonly id: string;
  readonly transports: readonly string[];
  readonly backedUp: boolean;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** An account's passkeys, oldest first. For the account's own person: not logged. */
export async function listPasskeys(entrance: Reader, accountId: string): Promise<PasskeyLine[]> {
  return entrance.rows
    .select({
      id: passkeys.id,
      transports: passkeys.transports,
      backedUp: passkeys.backedUp,
      createdAt: passkeys.createdAt,
      lastUsedAt: passkeys.lastUsedAt
    })
    .from(passkeys)
    .where(eq(passkeys.accountId, accountId))
    .orderBy(asc(passkeys.createdAt));
}

export async function findPasskey(entrance: Reader, id: string): Promise<Passkey | null> {
  const [found] = await entrance.rows
    .select({
      id: passkeys.id,
      accountId: passkeys.accountId,
      publicKey: passkeys.publicKey,
      counter: passkeys.counter,
      transports: passkeys.transports,
      backedUp: passkeys.backedUp
    })
    .from(passkeys)
    .where(eq(passkeys.id, id));
  return found ?? null;
}
