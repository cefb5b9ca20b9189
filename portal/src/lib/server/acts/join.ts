import { appendEvent, findJoiningCode, insertAccount, takeJoiningCode } from '@our-record/database';
import { no } from '@our-record/record';
import { randomUUID } from 'node:crypto';
import { checkPassphrase } from '#lib/server/passphrase-strength.ts';
import { hashPassword } from '#lib/server/password-hash.ts';
import { atEntrance } from '#lib/server/session-adapter.ts';
import { asAccountHolder } from '#lib/server/as-account-holder.ts';
import { beginAttempt, succeed } from '#lib/server/throttle.ts';
import { checkUsername } from '#lib/server/username.ts';

export type Joined =
  | { readonly ok: true; readonly accountId: string; readonly personId: string }
  | {
      readonly ok: false;
      readonly because:
        | 'code-gone'
        | 'wait'
        | 'username-too-short'
        | 'username-too-long'
        | 'username-odd'
        | 'username-taken'
        | 'too-short'
        | 'too-long'
        | 'too-easy';
    };

/**
 * Begins an account with a one-time code, which is used up by it. Only a code's holder is told that a username is
 * taken, and is throttled like a sign-in, so that names cannot be tried out one by one.
 */
export async function join(
  codeHash: string,
  wanted: { readonly username: string; readonly passphrase: string; readonly address: string }
): Promise<Joined> {
  const code = await atEntrance((entrance) => findJoiningCode(entrance, codeHash));
  if (code?.purpose !== 'join' || code.account !== null) return no('code-gone');
  const username = wanted.username.normalize('NFKC').trim();
  const named = checkUsername(username);
  if (!named.ok) return named;
  const strong = checkPassphrase(wanted.passphrase, [username, code.givenName, code.familyName]);
  if (!strong.ok) return strong;
  const counted = await beginAttempt(wanted.address, `joining ${codeHash}`);
  if (counted === null) return no('wait');
  const passwordHash = await hashPassword(wanted.passphrase);
  const accountId = randomUUID();
  const { personId } = code;
  try {
    const joined = await asAccountHolder(personId, async (holder) => {
      if (!(await takeJoiningCode(holder, codeHash))) return no('code-gone');
      if (!(await insertAccount(holder, { accountId, personId, username, passwordHash, totpSecret: null })))
        throw new UsernameTaken();
      await appendEvent(holder, personId, 'joined', { madeBy: code.madeBy.personId });
      return { ok: true, accountId, personId } as const;
    });
    if (joined.ok) await succeed(counted);
    return joined;
  } catch (failure) {
    if (failure instanceof UsernameTaken) return no('username-taken');
    throw failure;
  }
}

/** Thrown so that the code is given back: it can be used with another name. */
class UsernameTaken extends Error {}
