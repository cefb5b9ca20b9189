import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { TextFile } from './text-file.ts';

const written = new Set('.ts .js .mjs .cjs .svelte .css .html .json .md .sql .yml .yaml .sh'.split(' '));

/** Every file that people write in this repository; what `.gitignore` names is somebody else's or built. */
export function readRepository(root: string): TextFile[] {
  const ignored = ignoredFolders(readFileSync(join(root, '.gitignore'), 'utf8'));
  const paths = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(root, entry.name, ignored) : entry.isFile() ? [entry.name] : []
  );
  return paths
    .filter((path) => written.has(extname(path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function ignoredFolders(gitignore: string): Set<string> {
  const folders = gitignore.split('\n').filter((line) => line.endsWith('/'));
  return new Set(['.git', ...folders.map((line) => line.replaceAll('/', ''))]);
}

function walk(root: string, folder: string, ignored: ReadonlySet<string>): string[] {
  if (ignored.has(folder.slice(folder.lastIndexOf('/') + 1))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(root, path, ignored) : entry.isFile() ? [path] : [];
  });
}
