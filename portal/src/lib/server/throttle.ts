import { giveAttemptBack, takeAttempt, usernameKey } from '@our-record/database';
import { isIPv6 } from 'node:net';
import { keyedHash } from './seal.ts';
import { atEntrance } from './session-adapter.ts';

/** Failures that may stand within `throttleMinutes` (decisions/003-sign-in.md says why these). */
const failuresPerAccount = 10;
/** A family, or a children's home, shares one address. */
const failuresPerAddress = 60;
const throttleMinutes = 5;

/** An attempt that is counted as failed until it is given back. */
export type Attempt = readonly string[];

/**
 * Counts an attempt before anything is checked; null when there were too many, and then nothing may be checked.
 * @param account the name tried, whether there is such an account or not; null where none is named
 */
export async function beginAttempt(address: string, account: string | null): Promise<Attempt | null> {
  const byAddress = { key: keyedHash('attempt from', addressBlock(address)), most: failuresPerAddress };
  const limits =
    account === null
      ? [byAddress]
      : [{ key: keyedHash('attempt at', usernameKey(account)), most: failuresPerAccount }, byAddress];
  return atEntrance((entrance) =>
    takeAttempt(entrance, limits, new Date(entrance.now.getTime() - throttleMinutes * 60_000))
  );
}

/** The attempt succeeded. */
export async function succeed(attempt: Attempt): Promise<void> {
  await atEntrance((entrance) => giveAttemptBack(entrance, attempt));
}

/** A household has one IPv4 address, but 2^64 of IPv6: those count as one. */
export function addressBlock(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? [];
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const groups = address.includes('::')
    ? [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after]
    : before;
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
