import { and, eq, gt, lte } from 'drizzle-orm';
import type { Reader } from '../reader.ts';
import { passkeyChallenges, passkeys } from '../schema/accounts.ts';

/** A passkey as the server has to know it; the secret half never leaves its owner's device. */
export interface Passkey {
  /** The credential's id, base64url. */
  readonly id: string;
  readonly accountId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly backedUp: boolean;
}

/** Keeps a new passkey. Fails on a credential that is known already. */
export async function insertPasskey(entrance: Reader, passkey: Passkey): Promise<void> {
  await entrance.rows.insert(passkeys).values({ ...passkey, createdAt: entrance.now });
}

/** Takes away one of an account's own passkeys; false when it has none such. */
export async function deletePasskey(entrance: Reader, accountId: string, id: string): Promise<boolean> {
  const deleted = await entrance.rows
    .delete(passkeys)
    .where(and(eq(passkeys.id, id), eq(passkeys.accountId, accountId)))
    .returning({ id: passkeys.id });
  return deleted.length === 1;
}

export async function notePasskeyUsed(
  entrance: Reader,
  id: string,
  now: Pick<Passkey, 'counter' | 'backedUp'>
): Promise<void> {
  await entrance.rows
    .update(passkeys)
    .set({ ...now, lastUsedAt: entrance.now })
    .where(eq(passkeys.id, id));
}

/** Hands out a challenge: to an account's own person, or to whoever will turn out to sign in. */
export async function insertPasskeyChallenge(
  entrance: Reader,
  challenge: {
    readonly id: string;
    readonly challenge: string;
    readonly accountId: string | null;
    readonly expiresAt: Date;
  }
): Promise<void> {
  await entrance.rows.delete(passkeyChallenges).where(lte(passkeyChallenges.expiresAt, entrance.now));
  await entrance.rows.insert(passkeyChallenges).values(challenge);
}

/** Uses a challenge up; null when it was used, has run out, or never was. */
export async function takePasskeyChallenge(
  entrance: Reader,
  id: string
): Promise<{ readonly challenge: string; readonly accountId: string | null } | null> {
  const [taken] = await entrance.rows
    .delete(passkeyChallenges)
    .where(and(eq(passkeyChallenges.id, id), gt(passkeyChallenges.expiresAt, entrance.now)))
    .returning({ challenge: passkeyChallenges.challenge, accountId: passkeyChallenges.accountId });
  return taken ?? null;
}
