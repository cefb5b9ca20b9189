import { asReader, type KnownReader } from '@our-record/database';
import { database } from './database.ts';
import { now } from './today.ts';

/**
 * Changes an account in its own person's name, in one transaction of the entrance's role: the only one that reaches
 * accounts. For a person who has just shown who they are.
 */
export async function asAccountHolder<Result>(
  personId: string,
  work: (holder: KnownReader) => Promise<Result>
): Promise<Result> {
  return asReader(await database(), { side: 'entrance', personId, now: now() }, work);
}
