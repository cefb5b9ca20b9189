import type { PractitionerRole } from './practitioner-role.ts';
import { no, yes, type Verdict } from './verdict.ts';

/**
 * May this practitioner make a one-time code for somebody whose child they may read? After that somebody has said
 * that a reset was not theirs, only a manager may: whoever made the reset must not be able to make another.
 * The database's policy `practitioner_makes_code` decides the same again.
 */
export function mayMakeJoiningCode(
  practitioner: { readonly role: PractitionerRole },
  account: { readonly disownedAt: Date | null }
): Verdict<'needs-a-manager'> {
  const oversees = practitioner.role === 'manager' || practitioner.role === 'head-of-service';
  return account.disownedAt === null || oversees ? yes : no('needs-a-manager');
}
