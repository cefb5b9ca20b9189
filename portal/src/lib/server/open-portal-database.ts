import { migrationsFolder, openDatabase, type Database } from '@our-record/database';
import { join } from 'node:path';
import { environment } from './environment.ts';

/** Opens the rows where the environment says they are: the portal's way, and that of every command of `operate`. */
export function openPortalDatabase(): Promise<Database> {
  return openDatabase(
    environment.databaseUrl === null
      ? { directory: join(environment.dataDirectory, 'database') }
      : { url: environment.databaseUrl },
    environment.migrationsFolder ?? migrationsFolder
  );
}
