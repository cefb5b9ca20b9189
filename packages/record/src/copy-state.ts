/** The state of a shared copy. Derived from its instants, never stored. */
export const copyStates = ['scheduled', 'current', 'superseded', 'withdrawn'] as const;

export type CopyState = (typeof copyStates)[number];

export interface CopyInstants {
  readonly releaseAt: Date;
  readonly supersededAt: Date | null;
  readonly withdrawnAt: Date | null;
}

export function copyState(copy: CopyInstants, at: Date): CopyState {
  if (copy.withdrawnAt !== null && at >= copy.withdrawnAt) return 'withdrawn';
  if (at < copy.releaseAt) return 'scheduled';
  if (copy.supersededAt !== null && at >= copy.supersededAt) return 'superseded';
  return 'current';
}
