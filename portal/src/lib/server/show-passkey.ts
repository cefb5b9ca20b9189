import {
  findAccount,
  findPasskey,
  notePasskeyUsed,
  takePasskeyChallenge,
  type Account,
  type Passkey
} from '@our-record/database';
import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialRequestOptionsJSON
} from '@simplewebauthn/server';
import { expectedOrigin, rememberChallenge, rpID, type CeremonyAnswer } from './passkey-ceremony.ts';
import { atEntrance } from './session-adapter.ts';

export interface CeremonyBegun<Options> {
  readonly challengeId: string;
  readonly options: Options;
}

/** Asks a browser to show a passkey: any of this portal's, so that no username is needed. */
export async function askForPasskey(
  accountId: string | null
): Promise<CeremonyBegun<PublicKeyCredentialRequestOptionsJSON>> {
  const options = await generateAuthenticationOptions({
    rpID,
    userVerification: 'required',
    timeout: 300_000
  });
  return { challengeId: await rememberChallenge(options.challenge, accountId), options };
}

/**
 * Whose passkey was shown? Null unless the challenge is fresh and was made for that asker, and the signature is right.
 * @param accountId as given to `askForPasskey`
 */
export async function whosePasskey(
  { challengeId, response }: CeremonyAnswer<AuthenticationResponseJSON>,
  accountId: string | null
): Promise<Account | null> {
  const [challenge, passkey] = await atEntrance(
    async (entrance) =>
      [await takePasskeyChallenge(entrance, challengeId), await findPasskey(entrance, response.id)] as const
  );
  if (challenge === null || challenge.accountId !== accountId || passkey === null) return null;
  if (accountId !== null && passkey.accountId !== accountId) return null;
  const shown = await verify(response, challenge.challenge, passkey);
  if (shown === null) return null;
  return atEntrance(async (entrance) => {
    await notePasskeyUsed(entrance, passkey.id, shown);
    return findAccount(entrance, passkey.accountId);
  });
}

async function verify(
  response: AuthenticationResponseJSON,
  expectedChallenge: string,
  { id, publicKey, counter }: Passkey
): Promise<Pick<Passkey, 'counter' | 'backedUp'> | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin,
      expectedRPID: rpID,
      credential: { id, publicKey: new Uint8Array(publicKey), counter },
      requireUserVerification: true
    });
    return verified
      ? { counter: authenticationInfo.newCounter, backedUp: authenticationInfo.credentialBackedUp }
      : null;
  } catch {
    // The package throws on whatever does not fit: a wrong origin, a counter that went back, a broken answer.
    return null;
  }
}
