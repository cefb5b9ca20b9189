import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { KnownReader, Reader } from '../reader.ts';
import { joiningCodes } from '../schema/accounts.ts';

/** Makes a one-time code for somebody; older ones of theirs that nobody has used are void from now on. */
export async function insertJoiningCode(
  reader: KnownReader,
  code: {
    readonly codeHash: string;
    readonly personId: string;
    readonly purpose: 'join' | 'reset';
    readonly expiresAt: Date;
  }
): Promise<void> {
  // Two workers at once: the second waits, and voids what the first has made.
  await reader.rows.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`joining ${code.personId}`}, 0))`
  );
  await reader.rows
    .update(joiningCodes)
    .set({ voidedAt: reader.now })
    .where(
      and(
        eq(joiningCodes.personId, code.personId),
        isNull(joiningCodes.usedAt),
        isNull(joiningCodes.voidedAt)
      )
    );
  await reader.rows.insert(joiningCodes).values({ ...code, madeBy: reader.personId, madeAt: reader.now });
}

/** Uses a code up. False when it was used, voided or has run out: of two people with one code, one gets in. */
export async function takeJoiningCode(entrance: Reader, codeHash: string): Promise<boolean> {
  const taken = await entrance.rows
    .update(joiningCodes)
    .set({ usedAt: entrance.now })
    .where(
      and(
        eq(joiningCodes.codeHash, codeHash),
        isNull(joiningCodes.usedAt),
        isNull(joiningCodes.voidedAt),
        gt(joiningCodes.expiresAt, entrance.now)
      )
    )
    .returning({ personId: joiningCodes.personId });
  return taken.length === 1;
}
