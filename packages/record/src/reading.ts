import { authorityHolds, type AuthorityToAct } from './authority-to-act.ts';
import type { PractitionerRole } from './practitioner-role.ts';
import { no, yes, type Verdict } from './verdict.ts';

/** Someone of the family side who wants to read: the child, or an adult with authorities to act. */
export interface FamilyReader {
  readonly personId: string;
  readonly authorities: readonly AuthorityToAct[];
}

/** What decides whether a shared copy may be read. */
export interface SharedCopyFacts {
  readonly readerId: string;
  readonly dataSubjectId: string;
  readonly releaseAt: Date;
  readonly withdrawnAt: Date | null;
}

/**
 * May this reader read this shared copy now? A copy is one reader's alone; a child reads their own, an adult only
 * while an authority to act holds. The database's policy `family_reads_own_copies` decides the same again.
 */
export function mayReadCopy(
  reader: FamilyReader,
  copy: SharedCopyFacts,
  at: Date
): Verdict<'not-theirs' | 'withdrawn' | 'not-yet-released' | 'no-authority'> {
  if (copy.readerId !== reader.personId) return no('not-theirs');
  if (copy.withdrawnAt !== null && at >= copy.withdrawnAt) return no('withdrawn');
  if (at < copy.releaseAt) return no('not-yet-released');
  if (copy.dataSubjectId === reader.personId) return yes;
  const holds = reader.authorities.some(
    (authority) =>
      authority.personId === reader.personId &&
      authority.dataSubjectId === copy.dataSubjectId &&
      authorityHolds(authority, at).ok
  );
  return holds ? yes : no('no-authority');
}

/** Someone of the council's side who wants to read. */
export interface PractitionerReader {
  readonly personId: string;
  readonly role: PractitionerRole;
  readonly teamId: string | null;
  /** From this instant they have left and read nothing. */
  readonly leftAt: Date | null;
}

/**
 * May this practitioner read the records of a data subject whom that team works with? Practitioners and managers
 * read their own team's children, a Head of Service every team's; nobody else reads records by their office.
 * The database's function `readable_data_subjects` decides the same again.
 */
export function mayReadRecords(
  practitioner: PractitionerReader,
  dataSubject: { readonly personId: string; readonly teamId: string },
  at: Date
): Verdict<'has-left' | 'other-team' | 'not-by-this-office' | 'own-record'> {
  if (practitioner.leftAt !== null && at >= practitioner.leftAt) return no('has-left');
  if (practitioner.personId === dataSubject.personId) return no('own-record');
  if (practitioner.role === 'head-of-service') return yes;
  if (practitioner.role !== 'practitioner' && practitioner.role !== 'manager')
    return no('not-by-this-office');
  return practitioner.teamId === dataSubject.teamId ? yes : no('other-team');
}
