import { listKeptPosts } from '@our-record/database';
import { asAccountHolder } from '#lib/server/as-account-holder.ts';
import { keptPostPurpose, readLatePost, type LatePost } from '#lib/server/late-post.ts';
import { unseal } from '#lib/server/seal.ts';
import type { SignedIn } from '#lib/server/session.ts';

export interface OpenKeptPost extends LatePost {
  readonly id: string;
  readonly path: string;
  readonly keptAt: Date;
  readonly sentAt: Date | null;
}

/** Opens what was kept for whoever is signed in, and for nobody else; nothing while a reset has sealed it. */
export async function openKeptPosts({
  accountId,
  personId
}: Pick<SignedIn, 'accountId' | 'personId'>): Promise<OpenKeptPost[]> {
  const posts = await asAccountHolder(personId, (holder) => listKeptPosts(holder, accountId));
  return posts.map(({ id, path, keptAt, sentAt, sealed }) => ({
    id,
    path,
    keptAt,
    sentAt,
    ...readLatePost(unseal(keptPostPurpose(accountId), sealed))
  }));
}
