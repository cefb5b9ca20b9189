import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Reader } from '../reader.ts';
import { accounts, keptPosts } from '../schema/accounts.ts';

export interface KeptPost {
  readonly id: string;
  /** The local path that it was posted to. */
  readonly path: string;
  readonly sealed: Uint8Array;
  readonly keptAt: Date;
  /** When its person sent it on; it stays until they throw it away, in case it was refused. */
  readonly sentAt: Date | null;
}

/** Keeps what an account's person posted too late. Of too many the oldest go, and so do those kept since before. */
export async function insertKeptPost(
  entrance: Reader,
  accountId: string,
  post: Omit<KeptPost, 'keptAt' | 'sentAt'> & { readonly length: number },
  bounds: { readonly most: number; readonly since: Date }
): Promise<void> {
  await entrance.rows.insert(keptPosts).values({ ...post, accountId, keptAt: entrance.now });
  await entrance.rows.delete(keptPosts).where(lt(keptPosts.keptAt, bounds.since));
  await entrance.rows.execute(sql`delete from ${keptPosts} where account_id = ${accountId} and id not in
    (select id from ${keptPosts} where account_id = ${accountId} order by kept_at desc limit ${bounds.most})`);
}

/** What is kept for an account, newest first; nothing while a reset has sealed it. For its own person: not logged. */
export async function listKeptPosts(entrance: Reader, accountId: string): Promise<KeptPost[]> {
  return entrance.rows
    .select({
      id: keptPosts.id,
      path: keptPosts.path,
      sealed: keptPosts.sealed,
      keptAt: keptPosts.keptAt,
      sentAt: keptPosts.sentAt
    })
    .from(keptPosts)
    .innerJoin(accounts, eq(accounts.id, keptPosts.accountId))
    .where(and(eq(keptPosts.accountId, accountId), sql`${accounts.draftsSealedAt} is null`))
    .orderBy(desc(keptPosts.keptAt));
}

/** Notes that one was sent on, and says where to; null unless it is that account's own and unsealed. */
export async function noteKeptPostSent(
  entrance: Reader,
  accountId: string,
  id: string
): Promise<string | null> {
  const [sent] = await entrance.rows
    .update(keptPosts)
    .set({ sentAt: entrance.now })
    .where(ownAndUnsealed(accountId, id))
    .returning({ path: keptPosts.path });
  return sent?.path ?? null;
}

/** Takes one kept post away; only its own account's, and none while a reset has sealed them. */
export async function deleteKeptPost(entrance: Reader, accountId: string, id: string): Promise<boolean> {
  const deleted = await entrance.rows
    .delete(keptPosts)
    .where(ownAndUnsealed(accountId, id))
    .returning({ id: keptPosts.id });
  return deleted.length === 1;
}

function ownAndUnsealed(accountId: string, id: string) {
  return and(
    eq(keptPosts.id, id),
    eq(keptPosts.accountId, accountId),
    sql`exists (select from ${accounts} where ${accounts.id} = ${accountId} and ${accounts.draftsSealedAt} is null)`
  );
}
