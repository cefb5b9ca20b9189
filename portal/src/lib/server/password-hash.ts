import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

/** argon2id (the package's default) with the parameters that OWASP's Password Storage Cheat Sheet gives. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Longer words than this are nobody's passphrase, and are not worth computing. */
const longest = 1_000;

/** The hash of something nobody knows: a sign-in to no account takes as long as one to an account. */
const nobodys = hash(randomBytes(32), parameters);

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), parameters);
}

/** Always computes, also for an account without a passphrase and for no account at all: null matches nothing. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  const words = password.length > longest ? '' : password.normalize('NFKC');
  const matches = await verify(passwordHash ?? (await nobodys), words);
  return matches && passwordHash !== null && words !== '';
}
