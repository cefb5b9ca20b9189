import { insertPasskeyChallenge } from '@our-record/database';
import { randomUUID } from 'node:crypto';
import { environment } from './environment.ts';
import { atEntrance } from './session-adapter.ts';

/** For whom and where passkeys are made: the address people use, without its port. */
export const rpID = new URL(environment.origin).hostname;
export const rpName = 'Our Record';
export const expectedOrigin = environment.origin;

const challengeMinutes = 5;

/**
 * Remembers a challenge for one ceremony and says by which id the answer names it.
 * @param accountId whose ceremony it is; null where a sign-in will tell
 */
export async function rememberChallenge(challenge: string, accountId: string | null): Promise<string> {
  const id = randomUUID();
  await atEntrance((entrance) =>
    insertPasskeyChallenge(entrance, {
      id,
      challenge,
      accountId,
      expiresAt: new Date(entrance.now.getTime() + challengeMinutes * 60_000)
    })
  );
  return id;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a browser answers: which challenge, and its authenticator's response. */
export interface CeremonyAnswer<Response> {
  readonly challengeId: string;
  readonly response: Response;
}

/** Takes an answer as far as its outer shape; the verification reads the rest. Null when it is no answer. */
export function readAnswer<Response extends { id: string }>(body: unknown): CeremonyAnswer<Response> | null {
  if (typeof body !== 'object' || body === null) return null;
  const { challengeId, response } = body as { challengeId?: unknown; response?: unknown };
  if (typeof challengeId !== 'string' || !uuid.test(challengeId)) return null;
  if (typeof response !== 'object' || response === null) return null;
  const { id } = response as { id?: unknown };
  return typeof id === 'string' && id.length <= 2_000
    ? { challengeId, response: response as Response }
    : null;
}
