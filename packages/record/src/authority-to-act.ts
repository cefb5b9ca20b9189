import { no, yes, type Verdict } from './verdict.ts';

/** On what an adult's reading rests. Parental responsibility alone grants nothing: an authority is recorded by a worker. */
export const authorityBases = [
  'parental-responsibility',
  'court-order',
  'childs-consent',
  'foster-carer'
] as const;

export type AuthorityBasis = (typeof authorityBases)[number];

/** An adult's authority to read what is shared with them about one data subject. */
export interface AuthorityToAct {
  readonly personId: string;
  readonly dataSubjectId: string;
  readonly basis: AuthorityBasis;
  /** First instant of the authority. */
  readonly startsAt: Date;
  /** First instant at which it no longer holds; null while no end is set. */
  readonly endsAt: Date | null;
  /** From this instant nothing is read on it, open pages included. */
  readonly suspendedAt: Date | null;
}

/** Does the authority hold at that instant? Codes: `not-begun`, `ended`, `suspended`. */
export function authorityHolds(
  authority: AuthorityToAct,
  at: Date
): Verdict<'not-begun' | 'ended' | 'suspended'> {
  if (at < authority.startsAt) return no('not-begun');
  if (authority.endsAt !== null && at >= authority.endsAt) return no('ended');
  if (authority.suspendedAt !== null && at >= authority.suspendedAt) return no('suspended');
  return yes;
}
