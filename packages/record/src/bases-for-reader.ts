import type { AuthorityBasis } from './authority-to-act.ts';
import { statutoryBases, type StatutoryBasis } from './restriction-ground.ts';

/** The law that speaks of a request made by somebody with parental responsibility, or appointed by a court. */
const onlyAgainstParents: readonly StatutoryBasis[] = ['child-abuse-data'];

/** The law that keeps what a child said in confidence, or asked to keep, from an adult. Never from that child. */
const onlyAgainstAdults: readonly StatutoryBasis[] = ['childs-confidence'];

/**
 * The bases on which words may be kept from this reader (Data Protection Act 2018, schedule 3, paragraphs 10 and 21:
 * the child's own reading is never limited by them).
 * @param reads on what their reading rests
 */
export function basesForReader(reads: AuthorityBasis | 'own-record'): StatutoryBasis[] {
  const isParent = reads === 'parental-responsibility' || reads === 'court-order';
  return (Object.keys(statutoryBases) as StatutoryBasis[]).filter(
    (basis) =>
      (isParent || !onlyAgainstParents.includes(basis)) &&
      (reads !== 'own-record' || !onlyAgainstAdults.includes(basis))
  );
}
