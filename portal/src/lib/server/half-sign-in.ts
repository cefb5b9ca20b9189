import type { Account } from '@our-record/database';
import { keyedHash } from './seal.ts';
import { sealedCookie } from './sealed-cookie.ts';

/** Whose password was right and whose code is still to come. */
export interface HalfSignIn {
  readonly accountId: string;
  /** The password it was; a changed one makes the half worth nothing. */
  readonly bound: string;
  /** Where to go afterwards, as asked. */
  readonly to: string | null;
}

export const halfSignIn = sealedCookie<HalfSignIn>('half-sign-in', '/sign-in', 5);

export function boundTo(account: Account): string {
  return keyedHash('half-sign-in', account.passwordHash ?? '');
}
