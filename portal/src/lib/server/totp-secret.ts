import { seal, unseal } from './seal.ts';

const purpose = 'totp-secret';

/** A practitioner's TOTP secret (base32) as the rows keep it. */
export function sealTotpSecret(secret: string): Uint8Array {
  return seal(purpose, secret);
}

/** @throws when the portal's key is not the one it was sealed under */
export function unsealTotpSecret(sealed: Uint8Array): string {
  return unseal(purpose, sealed);
}
