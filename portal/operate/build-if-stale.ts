import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const portal = fileURLToPath(new URL('..', import.meta.url));
const house = fileURLToPath(new URL('../..', import.meta.url));
const stamp = join(portal, 'build', 'built-from');

/** Builds the portal unless its build was made from the very sources that are there now. */
export async function buildIfStale(): Promise<void> {
  const sources = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  console.log('Building the portal …');
  // SvelteKit builds the folder that it runs in, so the build has a process of its own.
  const vite = join(portal, 'node_modules/vite/bin/vite.js');
  const building = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: portal,
    stdio: 'inherit'
  });
  const [code] = (await once(building, 'close')) as [number | null];
  if (code !== 0) throw new Error('The portal was not built; the reason stands above.');
  writeFileSync(stamp, sources);
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  const roots = ['portal/src', 'portal/static', 'packages', 'portal/vite.config.ts', 'pnpm-lock.yaml'];
  for (const file of roots.flatMap((root) => filesOf(join(house, root))))
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
