import type { Database } from '@our-record/database';
import { openPortalDatabase } from './open-portal-database.ts';

let opened: Promise<Database> | null = null;

// The server has answered its last request (`operate/stop-on-signal.ts`).
process.once('sveltekit:shutdown', () => {
  void opened?.then((database) => database.close());
});

/** The one open database of this process; opened, and migrated, when it is first asked for. */
export function database(): Promise<Database> {
  opened ??= openPortalDatabase();
  return opened;
}
