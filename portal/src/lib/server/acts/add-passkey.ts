import { appendEvent, insertPasskey, listPasskeys, takePasskeyChallenge } from '@our-record/database';
import { no, type Verdict } from '@our-record/record';
import {
  generateRegistrationOptions,
  verifyRegistrationResponse,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON
} from '@simplewebauthn/server';
import { asAccountHolder } from '#lib/server/as-account-holder.ts';
import {
  expectedOrigin,
  rememberChallenge,
  rpID,
  rpName,
  type CeremonyAnswer
} from '#lib/server/passkey-ceremony.ts';
import { proveAgain } from '#lib/server/prove-again.ts';
import { atEntrance } from '#lib/server/session-adapter.ts';
import type { SignedIn } from '#lib/server/session.ts';
import type { CeremonyBegun } from '#lib/server/show-passkey.ts';

export type PasskeyOffer =
  | ({ readonly ok: true } & CeremonyBegun<PublicKeyCredentialCreationOptionsJSON>)
  | { readonly ok: false; readonly because: 'no-match' | 'wait' | 'reset-unconfirmed' };

/**
 * Asks a browser to make a passkey, once the passphrase has been given again; not while a reset is unconfirmed, or
 * whoever made the reset could leave a key of their own behind.
 */
export async function beginAddingPasskey(
  signedIn: SignedIn,
  proof: { readonly passphrase: string; readonly address: string }
): Promise<PasskeyOffer> {
  if (signedIn.draftsSealedAt !== null) return no('reset-unconfirmed');
  const proven = await proveAgain(signedIn, proof.passphrase, proof.address);
  if (!proven.ok) return proven;
  const known = await atEntrance((entrance) => listPasskeys(entrance, signedIn.accountId));
  const options = await generateRegistrationOptions({
    rpName,
    rpID,
    userName: signedIn.username,
    userID: new Uint8Array(Buffer.from(signedIn.accountId.replaceAll('-', ''), 'hex')),
    attestationType: 'none',
    timeout: 300_000,
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
  });
  const challengeId = await rememberChallenge(options.challenge, signedIn.accountId);
  return { ok: true, challengeId, options };
}

/** Keeps the passkey that the browser made. */
export async function finishAddingPasskey(
  { accountId, personId, draftsSealedAt }: SignedIn,
  { challengeId, response }: CeremonyAnswer<RegistrationResponseJSON>
): Promise<Verdict<'no-match' | 'reset-unconfirmed'>> {
  if (draftsSealedAt !== null) return no('reset-unconfirmed');
  const challenge = await atEntrance((entrance) => takePasskeyChallenge(entrance, challengeId));
  if (challenge?.accountId !== accountId) return no('no-match');
  const made = await verify(response, challenge.challenge);
  if (made === null) return no('no-match');
  return asAccountHolder(personId, async (holder) => {
    await insertPasskey(holder, { ...made, accountId });
    await appendEvent(holder, personId, 'passkey-added', {});
    return { ok: true };
  });
}

async function verify(response: RegistrationResponseJSON, expectedChallenge: string) {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin,
      expectedRPID: rpID,
      requireUserVerification: true
    });
    if (registrationInfo === undefined) return null;
    const { credential, credentialBackedUp: backedUp } = registrationInfo;
    const { id, publicKey, counter, transports = [] } = credential;
    return { id, publicKey, counter, transports, backedUp };
  } catch {
    // The package throws on whatever does not fit.
    return null;
  }
}
