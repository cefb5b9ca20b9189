import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from './open-database.ts';
import { rowsOf } from './rows-of.ts';

interface Link {
  data_subject_id: string;
  sequence: string;
  kind: string;
  actor_id: string | null;
  at: string;
  details: string;
  hash: string;
}

/** The first event that does not follow from the one before it. */
export interface BrokenLink {
  readonly dataSubjectId: string;
  readonly sequence: number;
  readonly because: 'missing' | 'changed' | 'cut-off';
}

export interface Verification {
  readonly chains: number;
  readonly events: number;
  readonly broken: BrokenLink | null;
}

const batch = 5_000;

/** Recomputes every chain of events, outside the database, as the owner; stops at the first broken link. */
export async function verifyEvents(database: Database): Promise<Verification> {
  const heads = new Map(
    (
      await rowsOf<{ data_subject_id: string; sequence: string; hash: string }>(
        database,
        sql`select data_subject_id, sequence::text, hash from event_heads`
      )
    ).map((head) => [head.data_subject_id, { sequence: Number(head.sequence), hash: head.hash }])
  );
  const ends = new Map<string, { sequence: number; hash: string }>();
  let events = 0;
  let after: Link | null = null;
  for (;;) {
    const links: Link[] = await readLinks(database, after);
    for (const link of links) {
      const broken = follow(ends, link);
      if (broken !== null) return { chains: ends.size, events, broken };
      events += 1;
    }
    after = links.at(-1) ?? null;
    if (links.length < batch) break;
  }
  const chains = new Set([...heads.keys(), ...ends.keys()]);
  for (const dataSubjectId of [...chains].sort()) {
    const head = heads.get(dataSubjectId);
    const end = ends.get(dataSubjectId);
    if (head?.hash !== end?.hash && !(head?.sequence === 0 && end === undefined))
      return {
        chains: chains.size,
        events,
        broken: { dataSubjectId, sequence: (end?.sequence ?? 0) + 1, because: 'cut-off' }
      };
  }
  return { chains: chains.size, events, broken: null };
}

function readLinks(database: Database, after: Link | null): Promise<Link[]> {
  return rowsOf<Link>(
    database,
    sql`select data_subject_id, sequence::text, kind, actor_id, details::text, hash,
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
      from events
      where ${after === null ? sql`true` : sql`(data_subject_id, sequence) > (${after.data_subject_id}::uuid, ${after.sequence}::bigint)`}
      order by events.data_subject_id, events.sequence
      limit ${batch}`
  );
}

function follow(ends: Map<string, { sequence: number; hash: string }>, link: Link): BrokenLink | null {
  const before = ends.get(link.data_subject_id) ?? { sequence: 0, hash: '0'.repeat(64) };
  const sequence = Number(link.sequence);
  const found = (because: BrokenLink['because'], at: number): BrokenLink => ({
    dataSubjectId: link.data_subject_id,
    sequence: at,
    because
  });
  if (sequence !== before.sequence + 1) return found('missing', before.sequence + 1);
  if (eventHash(before.hash, link) !== link.hash) return found('changed', sequence);
  ends.set(link.data_subject_id, { sequence, hash: link.hash });
  return null;
}

/** The same text as the function `event_hash` of migration 0003. */
function eventHash(previous: string, link: Link): string {
  return createHash('sha256')
    .update(
      [
        previous,
        link.data_subject_id,
        link.sequence,
        link.kind,
        link.actor_id ?? '',
        link.at,
        link.details
      ].join('\n'),
      'utf8'
    )
    .digest('hex');
}
