import { findJoiningCode, type OpenCode } from '@our-record/database';
import { no } from '@our-record/record';
import { oneTimeCodeHash, readOneTimeCode } from '#lib/server/one-time-code.ts';
import { atEntrance } from '#lib/server/session-adapter.ts';
import { beginAttempt, succeed } from '#lib/server/throttle.ts';

export type OpenedCode =
  | { readonly ok: true; readonly code: OpenCode; readonly codeHash: string }
  | { readonly ok: false; readonly because: 'no-such-code' | 'wait' };

/** Looks a one-time code up without using it. Wrong, used, void and too old are one answer. */
export async function openJoiningCode(attempt: {
  readonly typed: string;
  readonly address: string;
}): Promise<OpenedCode> {
  const counted = await beginAttempt(attempt.address, null);
  if (counted === null) return no('wait');
  const typed = readOneTimeCode(attempt.typed);
  if (typed === null) return no('no-such-code');
  const codeHash = oneTimeCodeHash(typed);
  const code = await atEntrance((entrance) => findJoiningCode(entrance, codeHash));
  if (code === null) return no('no-such-code');
  await succeed(counted);
  return { ok: true, code, codeHash };
}
