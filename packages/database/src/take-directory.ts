import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another process has the database directory open. Two at once would lose each other's writes without an error. */
export class DirectoryTaken extends Error {
  constructor(directory: string, processId: number) {
    super(
      `The database in ${directory} is open in another process (${String(processId)}). ` +
        'Nothing was changed. Stop that process first.'
    );
    this.name = 'DirectoryTaken';
  }
}

/** Takes the directory for this process; returns the way to give it back. A lock of a process that died is taken over. */
export function takeDirectory(directory: string): () => void {
  const lockFile = `${directory}.lock`;
  mkdirSync(dirname(directory), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return () => rmSync(lockFile, { force: true });
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
      const holder = Number(readFileSync(lockFile, 'utf8'));
      if (isRunning(holder)) throw new DirectoryTaken(directory, holder);
      rmSync(lockFile, { force: true });
    }
  }
}

function isRunning(processId: number): boolean {
  if (!(processId > 0)) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EPERM';
  }
}
