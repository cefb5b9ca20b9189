import { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzleOverPglite } from 'drizzle-orm/pglite';
import { drizzle as drizzleOverPostgres } from 'drizzle-orm/postgres-js';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { migrateOverPglite, migrateOverPostgres } from './migrate.ts';
import { takeDirectory } from './take-directory.ts';

export type Rows = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** Where the rows are kept: a PostgreSQL server, a directory of this machine, or this process's memory. */
export type Place =
  | { readonly url: string; readonly connections?: number }
  | { readonly directory: string }
  | { readonly memory: Blob | null };

/** An open database, migrated. Ask it through `asReader`, never directly. */
export interface Database {
  readonly engine: 'postgresql' | 'pglite';
  readonly rows: Rows;
  /** A copy of an embedded database, for another `memory`. Fails on PostgreSQL. */
  readonly dump: () => Promise<Blob>;
  readonly close: () => Promise<void>;
}

const casing = 'snake_case';

/**
 * Opens the rows and brings their tables up to date, under a lock that lets one process migrate at a time.
 * @param migrationsFolder absolute path of this package's `migrations`; a bundled portal must say where it is
 * @throws DirectoryTaken when another process has the directory open
 */
export async function openDatabase(place: Place, migrationsFolder: string): Promise<Database> {
  if ('url' in place) {
    await migrateOverPostgres(place.url, migrationsFolder);
    const client = postgres(place.url, { max: place.connections ?? 10, onnotice: () => undefined });
    return {
      engine: 'postgresql',
      rows: drizzleOverPostgres(client, { casing }) as unknown as Rows,
      dump: () => Promise.reject(new Error('a PostgreSQL server is dumped with pg_dump')),
      close: () => client.end({ timeout: 5 })
    };
  }
  const release = 'directory' in place ? takeDirectory(place.directory) : () => undefined;
  try {
    const client = await PGlite.create(
      'directory' in place
        ? { dataDir: place.directory }
        : place.memory === null
          ? {}
          : { loadDataDir: place.memory }
    );
    const rows = drizzleOverPglite(client, { casing });
    await migrateOverPglite(rows, migrationsFolder);
    return {
      engine: 'pglite',
      rows: rows as unknown as Rows,
      dump: () => client.dumpDataDir('none'),
      close: async () => {
        await client.close();
        release();
      }
    };
  } catch (failure) {
    release();
    throw failure;
  }
}
