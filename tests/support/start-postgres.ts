import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { PostgresPrograms } from './find-postgres.ts';
import { freePort } from './free-port.ts';
import { serverAccount, type Account } from './server-account.ts';

export interface TestPostgres {
  /** Superuser, database `postgres`: tests make databases of their own. */
  url: string;
  stop(): Promise<void>;
}

/** Holds the server for as long as somebody holds its own input: even a killed test run leaves nothing behind. */
const keeper = '"$@" & read -r _; kill -INT $!; wait $!';

/**
 * Starts a PostgreSQL that lives as long as the tests: in a fresh temporary folder, on 127.0.0.1 only,
 * behind a password made for this run (other people may be on the machine), without waiting for the disk.
 */
export async function startPostgres(programs: PostgresPrograms): Promise<TestPostgres> {
  const home = mkdtempSync(join(tmpdir(), 'our-record-postgres-'));
  const account = serverAccount();
  if (account) chownSync(home, account.uid, account.gid);
  const folder = account && programs.fromNpm ? copyOf(programs.folder, home) : programs.folder;

  const data = join(home, 'data');
  const password = randomBytes(16).toString('hex');
  createCluster(folder, home, data, password, account);

  const port = await freePort();
  const log = join(home, 'log');
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const command = [join(folder, 'postgres'), '-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn('sh', ['-c', keeper, 'keeper', ...command], {
    cwd: home,
    stdio: ['pipe', 'ignore', openSync(log, 'w')],
    ...account
  });
  await once(server, 'spawn');
  const ended = once(server, 'exit');

  const stop = async (): Promise<void> => {
    server.stdin?.end();
    await ended;
    rmSync(home, { recursive: true, force: true });
  };

  if (!(await becomesReady(data))) {
    const why = readFileSync(log, 'utf8');
    await stop();
    throw new Error(`PostgreSQL did not start: ${why}`);
  }
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
}

/** `bin`, and `lib` and `share` beside it, where the server's account can read them. */
function copyOf(bin: string, home: string): string {
  const copy = join(home, 'postgresql');
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

function createCluster(
  folder: string,
  home: string,
  data: string,
  password: string,
  account?: Account
): void {
  const passwordFile = join(home, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const authentication = ['-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const { status, stderr, error } = spawnSync(
    join(folder, 'initdb'),
    ['-D', data, ...authentication, '--encoding=UTF8', '--no-locale', '--no-sync'],
    { cwd: home, encoding: 'utf8', ...account }
  );
  if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr}`);
}

/** The server writes its state on the last line of its pid file; npm's build has no pg_isready to ask. */
async function becomesReady(data: string): Promise<boolean> {
  const pidFile = join(data, 'postmaster.pid');
  for (let tries = 0; tries < 600; tries++) {
    if (existsSync(pidFile) && readFileSync(pidFile, 'utf8').trimEnd().endsWith('ready')) return true;
    await setTimeout(50);
  }
  return false;
}
