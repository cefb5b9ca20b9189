import { existsSync, globSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const repositoryRoot = resolve(import.meta.dirname, '../..');

/** The rooms that have a file of this name: `roomsWith('tsconfig.json')` → `['packages/record', 'portal', …]`. */
export function roomsWith(file: string): string[] {
  return globSync(`{packages/*,portal,extension,tests}/${file}`, { cwd: repositoryRoot }).map(dirname).sort();
}

export function isInRepository(path: string): boolean {
  return existsSync(join(repositoryRoot, path));
}
