import { migrationsFolder, openDatabase, type Database } from '@our-record/database';
import { join } from 'node:path';
import { environment } from './environment.ts';

let opened: Promise<Database> | null = null;

// The server has answered its last request (`operate/stop-on-signal.ts`).
process.once('sveltekit:shutdown', () => {
  void opened?.then((database) => database.close());
});

/** The one open database of this process; opened, and migrated, when it is first asked for. */
export function database(): Promise<Database> {
  opened ??= openDatabase(
    environment.databaseUrl === null
      ? { directory: join(environment.dataDirectory, 'database') }
      : { url: environment.databaseUrl },
    environment.migrationsFolder ?? migrationsFolder
  );
  return opened;
}
