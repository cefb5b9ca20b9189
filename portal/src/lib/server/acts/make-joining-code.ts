import {
  appendEvent,
  findWorker,
  insertJoiningCode,
  readChild,
  readSignInState,
  type KnownReader
} from '@our-record/database';
import { mayMakeJoiningCode, no, type PractitionerRole } from '@our-record/record';
import { codeHours, makeOneTimeCode, oneTimeCodeHash } from '#lib/server/one-time-code.ts';

export type MadeCode =
  | {
      readonly ok: true;
      /** Shown once, to be handed over; kept nowhere. */
      readonly code: string;
      readonly purpose: 'join' | 'reset';
      readonly personId: string;
      readonly expiresAt: Date;
    }
  | { readonly ok: false; readonly because: 'no-such-person' | 'works-here' | 'needs-a-manager' };

/** Makes a one-time code for a child, or for an adult whose authority holds now. Older unused codes are void. */
export async function makeJoiningCode(
  reader: KnownReader,
  wanted: { readonly dataSubjectId: string; readonly personId: string; readonly role: PractitionerRole }
): Promise<MadeCode> {
  const { dataSubjectId, personId } = wanted;
  const child = await readChild(reader, dataSubjectId);
  if (!child?.readers.some((one) => one.personId === personId)) return no('no-such-person');
  // Their own account opens the desk: no colleague of theirs may open it.
  if ((await findWorker(reader, personId)) !== null) return no('works-here');
  const state = await readSignInState(reader, personId);
  const may = mayMakeJoiningCode({ role: wanted.role }, { disownedAt: state.disownedAt });
  if (!may.ok) return may;
  const code = makeOneTimeCode();
  const purpose = state.username === null ? 'join' : 'reset';
  const expiresAt = new Date(reader.now.getTime() + codeHours * 3_600_000);
  const codeHash = oneTimeCodeHash(code.replace(' ', ''));
  await insertJoiningCode(reader, { codeHash, personId, purpose, expiresAt });
  await appendEvent(reader, dataSubjectId, 'joining-code-made', { personId, purpose });
  return { ok: true, code, purpose, personId, expiresAt };
}
