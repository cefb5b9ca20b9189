import { opendir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { extensions } from './read-file.ts';

/** The files that arguments name: each as it is given, a folder as the files in it that can be read, one at a time. */
export async function* filesIn(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    const folder = path !== '-' && (await stat(path).catch(() => null))?.isDirectory();
    if (folder) yield* inFolder(path);
    else yield path;
  }
}

async function* inFolder(folder: string): AsyncGenerator<string> {
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      yield* inFolder(path);
    else if (entry.isFile() && extensions.includes(extname(entry.name).toLowerCase())) yield path;
  }
}
