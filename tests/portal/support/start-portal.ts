import postgres from 'postgres';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/free-port.ts';
import { repositoryRoot } from '../../support/repository.ts';

export type Engine = 'pglite' | 'postgresql';

/** The engines that a journey has here; `npm test` provides the PostgreSQL. */
export const engines: readonly Engine[] =
  process.env['TEST_DATABASE_URL'] === undefined ? ['pglite'] : ['pglite', 'postgresql'];

/** A built portal with the demo county in a database of its own, in a process of its own. */
export interface Portal {
  readonly origin: string;
  /** Null on PGlite, which lives inside the portal's process. */
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
  /** What it has printed so far, errors too. */
  readonly printed: () => string;
  /** The instant that the portal lives at. It stands still unless a test lets time pass. */
  readonly now: () => Date;
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a portal on a free port of this machine.
 * @param engine where its rows are kept
 * @param through turns the database's address into the one that the portal is told, such as a proxy's
 */
export async function startPortal(
  engine: Engine,
  through: (databaseUrl: string) => Promise<string> = (url) => Promise.resolve(url)
): Promise<Portal> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'our-record-'));
  const clockFile = join(dataDirectory, 'clock');
  const port = await freePort();
  const origin = `http://localhost:${String(port)}`;
  const database = engine === 'postgresql' ? await createDatabase() : null;
  let instant = new Date('2026-11-22T12:00:00Z');
  await writeFile(clockFile, instant.toISOString());
  const child = spawn(process.execPath, ['portal/operate/start.ts'], {
    cwd: repositoryRoot,
    env: {
      ...process.env,
      PORT: String(port),
      ORIGIN: origin,
      HOST: 'localhost',
      DATA_DIRECTORY: dataDirectory,
      CLOCK_FILE: clockFile,
      DATABASE_URL: database === null ? '' : await through(database.url)
    },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let printed = '';
  const keep = (chunk: Buffer): void => {
    printed += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = async (): Promise<void> => {
    await end(child);
    await database?.drop();
    await rm(dataDirectory, { recursive: true, force: true });
  };
  try {
    await serving(child, () => printed);
  } catch (failure) {
    await stop();
    throw failure;
  }
  return {
    origin,
    databaseUrl: database?.url ?? null,
    dataDirectory,
    printed: () => printed,
    now: () => instant,
    pass: async (milliseconds) => {
      instant = new Date(instant.getTime() + milliseconds);
      await writeFile(clockFile, instant.toISOString());
    },
    stop
  };
}

async function serving(child: ChildProcess, printed: () => string): Promise<void> {
  while (!printed().includes('Our Record is at')) {
    if (child.exitCode !== null) throw new Error(`The portal did not start:\n${printed()}`);
    const heard = [child.stdout, child.stderr].flatMap((stream) =>
      stream === null ? [] : [once(stream, 'data')]
    );
    await Promise.race([...heard, once(child, 'close')]);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'close');
}

async function createDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const server = process.env['TEST_DATABASE_URL'] ?? '';
  const name = `journey_${randomUUID().replaceAll('-', '')}`;
  const ask = async (work: (client: postgres.Sql) => Promise<unknown>): Promise<void> => {
    const client = postgres(server, { max: 1, onnotice: () => undefined });
    await work(client).finally(() => client.end({ timeout: 5 }));
  };
  await ask((client) => client`create database ${client(name)}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => ask((client) => client`drop database ${client(name)} with (force)`) };
}
