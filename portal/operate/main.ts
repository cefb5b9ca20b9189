import type { Database } from '@our-record/database';
import { openPortalDatabase } from '../src/lib/server/open-portal-database.ts';
import { verifyEventsCommand } from './verify-events.ts';

/** `pnpm operate COMMAND`: what whoever runs a portal does from a terminal. Exit status 0: done and well. */
const commands: Readonly<
  Record<string, { readonly what: string; run(database: Database): Promise<number> }>
> = {
  'verify-events': {
    what: 'recomputes every chain of events; names the first broken link',
    run: verifyEventsCommand
  }
};

const command = commands[process.argv[2] ?? ''];
if (command === undefined) {
  console.error('pnpm operate COMMAND');
  for (const [name, { what }] of Object.entries(commands)) console.error(`  ${name.padEnd(16)} ${what}`);
  process.exit(2);
}
try {
  const database = await openPortalDatabase();
  try {
    process.exitCode = await command.run(database);
  } finally {
    await database.close();
  }
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}
