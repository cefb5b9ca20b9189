import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { Reader } from '../reader.ts';
import { failedAttempts } from '../schema/accounts.ts';

/** How many failures of one kind may stand at once. The key is a keyed hash: nobody's name or address. */
export interface AttemptLimit {
  readonly key: string;
  readonly most: number;
}

/**
 * Takes one attempt under every limit, before anything is checked, so that a hundred attempts at once are counted
 * like a hundred in a row. Name the limits in one order everywhere: each is locked in turn.
 * @param since attempts before this instant are forgotten
 * @returns the attempt's ids, to be given back if it succeeds; null when a limit is reached, and nothing is counted
 */
export async function takeAttempt(
  entrance: Reader,
  limits: readonly AttemptLimit[],
  since: Date
): Promise<readonly string[] | null> {
  await entrance.rows.execute(sql`delete from ${failedAttempts} where id in
    (select id from ${failedAttempts} where at <= ${since.toISOString()}::timestamptz limit 200 for update skip locked)`);
  for (const { key, most } of limits) {
    await entrance.rows.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
    const standing = await entrance.rows.$count(
      failedAttempts,
      and(eq(failedAttempts.key, key), gt(failedAttempts.at, since))
    );
    if (standing >= most) return null;
  }
  const attempts = limits.map(({ key }) => ({ id: randomUUID(), key, at: entrance.now }));
  await entrance.rows.insert(failedAttempts).values(attempts);
  return attempts.map(({ id }) => id);
}

/** An attempt that succeeded was no failure. */
export async function giveAttemptBack(entrance: Reader, attempt: readonly string[]): Promise<void> {
  await entrance.rows.delete(failedAttempts).where(inArray(failedAttempts.id, [...attempt]));
}
