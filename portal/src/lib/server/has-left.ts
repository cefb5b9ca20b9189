import type { Account } from '@our-record/database';
import { now } from './today.ts';

/** Somebody who no longer works for the council does not sign in, by whatever way. */
export function hasLeft(account: Account): boolean {
  return account.leftAt !== null && now() >= account.leftAt;
}
