import { demoSignIns } from '../src/lib/server/demo/sign-ins.ts';
import { environment } from '../src/lib/server/environment.ts';
import { openPortalDatabase } from '../src/lib/server/open-portal-database.ts';
import { serve } from '../server.ts';
import { buildIfStale } from './build-if-stale.ts';
import { makeDemoCounty, refuseDemoCounty } from './make-demo-county.ts';
import { signInTable } from './sign-in-table.ts';
import { stopOnSignal } from './stop-on-signal.ts';

/** `npm start`: builds what is stale, brings the database up to date, makes the demo county once, and serves. */
const port = Number(process.env['PORT'] ?? 3000);
const host = process.env['HOST'] ?? '127.0.0.1';

if (typeof Temporal === 'undefined') {
  console.error(`This needs Node 26; it runs on ${process.version}. Use "npm start", which brings its own.`);
  process.exit(1);
}

try {
  await buildIfStale();
  const database = await openPortalDatabase();
  try {
    if (environment.inService) await refuseDemoCounty(database);
    else if (await makeDemoCounty(database))
      console.log('Made the demo county of Harrowdale. Everyone in it is invented.');
  } finally {
    await database.close();
  }
  stopOnSignal(await serve(port, host));
  console.log(`\nOur Record is at ${environment.origin}\n`);
  if (!environment.inService) console.log(signInTable(demoSignIns));
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exit(1);
}
