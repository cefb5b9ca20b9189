import { asOwner, hasAnyone, hasPerson, type Database } from '@our-record/database';
import { demoId } from '../src/lib/server/demo/demo-id.ts';
import { seedCounty } from '../src/lib/server/demo/seed-county.ts';
import { now } from '../src/lib/server/today.ts';
import { sealTotpSecret } from '../src/lib/server/totp-secret.ts';

/** Makes the demo county in a database that knows nobody yet; does nothing in any other. True when it was made. */
export async function makeDemoCounty(database: Database): Promise<boolean> {
  return asOwner(database, { personId: demoId('person', 'anne-marsden'), now: now() }, async (owner) => {
    if (await hasAnyone(owner)) return false;
    await seedCounty(owner, sealTotpSecret);
    return true;
  });
}

/**
 * A database that holds the demo county must not serve people: its sign-ins are published.
 * @throws when it does
 */
export async function refuseDemoCounty(database: Database): Promise<void> {
  const headOfService = demoId('person', 'anne-marsden');
  const found = await asOwner(database, { personId: headOfService, now: now() }, (owner) =>
    hasPerson(owner, headOfService)
  );
  if (found)
    throw new Error('This database holds the demo county, whose sign-ins are published. It has not started.');
}
