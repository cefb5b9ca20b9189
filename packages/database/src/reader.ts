import { sql } from 'drizzle-orm';
import type { Database, Rows } from './open-database.ts';

/** From which side somebody asks. Each side is a role of the database with rights of its own. */
export type Side = 'entrance' | 'family' | 'practitioner';

/** Who asks, from which side, and at what instant by the portal's clock. */
export interface Identity {
  readonly side: Side;
  /** Null at the entrance only, before anybody is known. */
  readonly personId: string | null;
  readonly now: Date;
}

/**
 * Somebody reading or acting inside one transaction. The first parameter of every query and change: it carries
 * the transaction, whose role and settings bind the database's policies to this person and this instant.
 */
export interface Reader extends Identity {
  readonly rows: Rows;
}

/** A reader whose person is known. */
export interface KnownReader extends Reader {
  readonly personId: string;
}

/**
 * Runs `work` in one transaction under the reader's role: all of it happens, or none.
 * @throws whatever `work` throws, after rolling back
 */
export async function asReader<Result>(
  database: Database,
  identity: Identity & { readonly personId: string },
  work: (reader: KnownReader) => Promise<Result>
): Promise<Result>;
export async function asReader<Result>(
  database: Database,
  identity: Identity,
  work: (reader: Reader) => Promise<Result>
): Promise<Result>;
export async function asReader<Result>(
  database: Database,
  identity: Identity,
  work: (reader: KnownReader) => Promise<Result>
): Promise<Result> {
  return database.rows.transaction(async (rows) => {
    await rows.execute(sql`select
      set_config('app.person_id', ${identity.personId ?? ''}, true),
      set_config('app.now', ${identity.now.toISOString()}, true),
      set_config('role', ${`our_record_${identity.side}`}, true)`);
    return work({ ...identity, personId: identity.personId ?? '', rows: rows as Rows });
  });
}

/** Goes on in an owner's transaction in the name of somebody else and at another instant, as history is entered. */
export async function inTheNameOf(
  owner: KnownReader,
  identity: { readonly personId: string; readonly now: Date }
): Promise<KnownReader> {
  await owner.rows.execute(sql`select
    set_config('app.person_id', ${identity.personId}, true),
    set_config('app.now', ${identity.now.toISOString()}, true)`);
  return { ...owner, ...identity };
}

/**
 * Runs `work` as the owner of the rows, past every policy. For the commands of `portal/operate` alone, such as
 * making the demo county; no request ever comes here.
 */
export async function asOwner<Result>(
  database: Database,
  identity: { readonly personId: string; readonly now: Date },
  work: (owner: KnownReader) => Promise<Result>
): Promise<Result> {
  return database.rows.transaction(async (rows) => {
    const owner: KnownReader = { ...identity, side: 'practitioner', rows: rows as Rows };
    return work(await inTheNameOf(owner, identity));
  });
}
