import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from './find-postgres.ts';
import { buildPortal, runJourneys } from './journeys.ts';
import { conclude, type Outcome, type Part } from './part.ts';
import { startPostgres, type TestPostgres } from './start-postgres.ts';
import { runUnitTests } from './unit-tests.ts';
import { validate } from './validate.ts';

/** `npm test`: everything, in order, on a machine with next to nothing installed. `--validate` is the gate's. */
const reports = mkdtempSync(join(tmpdir(), 'our-record-reports-'));
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

const surroundings = { reports, signal: stopping.signal, env: {} as Record<string, string> };
const parts: Part[] = [];
let postgres: TestPostgres | undefined;

try {
  if (process.argv.includes('--validate')) {
    await part('validate', async () => ({ passed: 0, failed: await validate(), notRun: [] }));
  }
  await part('PostgreSQL', providePostgres);
  await part('unit and house tests', () => runUnitTests(surroundings));
  if (await part('build', () => buildPortal(surroundings))) {
    await part('journeys', () => runJourneys(surroundings));
  }
} finally {
  await postgres?.stop();
  rmSync(reports, { recursive: true });
}

console.log();
for (const { name, passed, failed, notRun } of parts) {
  for (const why of notRun) console.log(`not run: ${why}`);
  if (passed + failed > 0) console.log(`${name}: ${passed} passed, ${failed} failed`);
}
const { line, exitCode } = conclude(parts, process.env['CI'] === 'true');
console.log(line);
process.exitCode = exitCode;

/** Runs one part and says whether it held. A part that breaks has failed, and those after it still run. */
async function part(name: string, run: () => Promise<Outcome>): Promise<boolean> {
  if (stopping.signal.aborted) return false;
  try {
    const outcome = await run();
    parts.push({ name, ...outcome });
    return outcome.failed === 0;
  } catch (error) {
    console.error(error);
    parts.push({ name, passed: 0, failed: 1, notRun: [] });
    return false;
  }
}

async function providePostgres(): Promise<Outcome> {
  const programs = await findPostgres();
  if (!programs) {
    const why = 'the tests on a real PostgreSQL, as none is installed and npm has none for this machine';
    return { passed: 0, failed: 0, notRun: [why] };
  }
  postgres = await startPostgres(programs);
  surroundings.env['TEST_DATABASE_URL'] = postgres.url;
  return { passed: 0, failed: 0, notRun: [] };
}
