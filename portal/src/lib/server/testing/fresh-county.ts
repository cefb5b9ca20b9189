import { asReader, migrationsFolder, openDatabase } from '@our-record/database';
import { makeSmallCounty, type SmallCounty } from './small-county.ts';

let template: Promise<{ readonly county: SmallCounty; readonly dump: Blob }> | null = null;

async function makeTemplate() {
  const county = await makeSmallCounty();
  const dump = await county.database.dump();
  await county.close();
  return { county, dump };
}

/** The same small county, new for every test that asks: a copy of one that was made once for the file. */
export async function freshCounty(): Promise<SmallCounty> {
  template ??= makeTemplate();
  const { county, dump } = await template;
  const database = await openDatabase({ memory: dump }, migrationsFolder);
  return {
    ...county,
    database,
    as: (side, personId, work, at = county.now) => asReader(database, { side, personId, now: at }, work),
    close: database.close
  };
}
