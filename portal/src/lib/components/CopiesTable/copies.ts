import type { CopyLine } from '@our-record/database';
import { copyState } from '@our-record/record';
import type { WithheldWords } from '#lib/desk/withheld-words.ts';

/** A copy as the record's page shows it. */
export type ShownCopyLine = Omit<CopyLine, 'restrictions'> & { readonly withheld: readonly WithheldWords[] };

/** The copy that a reader can read now, or will be able to once it is released. */
export function copyHeldBy(
  copies: readonly ShownCopyLine[],
  readerId: string,
  now: Date
): ShownCopyLine | null {
  const held = copies.filter((copy) => copy.readerId === readerId);
  return (
    held.find((copy) => copyState(copy, now) === 'scheduled') ??
    held.find((copy) => copyState(copy, now) === 'current') ??
    null
  );
}
