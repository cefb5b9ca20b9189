import { and, eq, isNull } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { KnownReader, Reader } from '../reader.ts';
import { notices } from '../schema/notices.ts';

/** Tells each of these people something, in the transaction of the act that is told. */
export async function tell(
  reader: Reader,
  recipientIds: readonly string[],
  code: string,
  details: Readonly<Record<string, string>>
): Promise<void> {
  if (recipientIds.length === 0) return;
  await reader.rows.insert(notices).values(
    recipientIds.map((recipientId) => ({
      id: randomUUID(),
      recipientId,
      code,
      details,
      createdAt: reader.now
    }))
  );
}

/** Puts a notice away, if it is this reader's own and still there. */
export async function putNoticeAway(reader: KnownReader, noticeId: string): Promise<void> {
  await reader.rows
    .update(notices)
    .set({ readAt: reader.now })
    .where(and(eq(notices.id, noticeId), isNull(notices.readAt)));
}
