import postgres from 'postgres';
import { randomUUID } from 'node:crypto';
import { migrationsFolder } from '../migrate.ts';
import { openDatabase, type Database } from '../open-database.ts';

/** The engines that a test has here: always PGlite, and PostgreSQL where `TEST_DATABASE_URL` names a superuser's server. */
export const engines: readonly Database['engine'][] =
  process.env['TEST_DATABASE_URL'] === undefined ? ['pglite'] : ['pglite', 'postgresql'];

if (engines.length === 1) {
  if (process.env['CI'] === 'true') throw new Error('not run: TEST_DATABASE_URL names no PostgreSQL server');
  process.emitWarning('not run on PostgreSQL: TEST_DATABASE_URL names no server (npm test provides one)');
}

let migrated: Promise<Blob> | null = null;

/** An empty, migrated database of a test's own, gone when it is closed. */
export async function openTestDatabase(engine: Database['engine']): Promise<Database> {
  if (engine === 'pglite') {
    migrated ??= dumpMigrated();
    return openDatabase({ memory: await migrated }, migrationsFolder);
  }
  const server = process.env['TEST_DATABASE_URL'] ?? '';
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, (client) => client`create database ${client(name)}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openDatabase({ url: url.href, connections: 4 }, migrationsFolder);
  return {
    ...database,
    close: async () => {
      await database.close();
      await onServer(server, (client) => client`drop database ${client(name)} with (force)`);
    }
  };
}

/** Migrating takes seconds; a database loaded from a dump is there at once. */
async function dumpMigrated(): Promise<Blob> {
  const database = await openDatabase({ memory: null }, migrationsFolder);
  try {
    return await database.dump();
  } finally {
    await database.close();
  }
}

async function onServer(server: string, work: (client: postgres.Sql) => Promise<unknown>): Promise<void> {
  const client = postgres(server, { max: 1, onnotice: () => undefined });
  try {
    await work(client);
  } finally {
    await client.end({ timeout: 5 });
  }
}
