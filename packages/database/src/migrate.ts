import { drizzle as drizzleOverPostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import type { PgliteDatabase } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';

/** The migrations beside this source; right wherever this package is not bundled. */
export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url));

/** Any number, the same in every instance of the portal. */
const migrationLock = 7_201_124;

/** Drizzle's migrator takes no lock of its own: of three instances started at once, two would fail. */
export async function migrateOverPostgres(url: string, folder: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await client`select pg_advisory_lock(${migrationLock})`;
    await migratePostgres(drizzleOverPostgres(client), { migrationsFolder: folder });
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** One process, one connection: the directory's lock is lock enough. */
export async function migrateOverPglite(rows: PgliteDatabase, folder: string): Promise<void> {
  await migratePglite(rows, { migrationsFolder: folder });
}
