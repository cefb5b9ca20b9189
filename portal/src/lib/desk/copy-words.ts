import { copyState } from '@our-record/record';
import { whenInShort } from './when.ts';

/** The instants of a copy. */
export interface CopyTimes {
  readonly releaseAt: Date;
  readonly firstOpenedAt: Date | null;
  readonly supersededAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** How a copy stands, in words: whether its reader can read it, and whether they have. */
export function copyInWords(copy: CopyTimes, now: Date): { readonly state: string; readonly opened: string } {
  const opened = copy.firstOpenedAt === null ? 'not opened' : `opened ${whenInShort(copy.firstOpenedAt)}`;
  switch (copyState(copy, now)) {
    case 'scheduled':
      return { state: `can be read from ${whenInShort(copy.releaseAt)}`, opened };
    case 'current':
      return { state: 'can be read', opened };
    case 'superseded':
      return {
        state: `a newer copy stands in its place since ${whenInShort(copy.supersededAt ?? now)}; it stays in their history`,
        opened
      };
    case 'withdrawn':
      return { state: `withdrawn ${whenInShort(copy.withdrawnAt ?? now)}`, opened };
  }
}
