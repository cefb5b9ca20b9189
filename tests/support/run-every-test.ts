import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPlaywright } from './count-playwright.ts';
import { countVitest } from './count-vitest.ts';
import { findBrowser } from './find-browser.ts';
import { findPostgres } from './find-postgres.ts';
import { conclude, type Part } from './part.ts';
import { isInRepository, repositoryRoot } from './repository.ts';
import { runTool } from './run-tool.ts';
import { startPostgres, type TestPostgres } from './start-postgres.ts';
import { validate } from './validate.ts';

/** `npm test`: everything, in order, on machines with next to nothing installed. `--validate` is the gate's. */
const reports = mkdtempSync(join(tmpdir(), 'our-record-reports-'));
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());

const parts: Part[] = [];
try {
  if (process.argv.includes('--validate')) {
    await part('validate', async () => ({ passed: 0, failed: await validate(), notRun: [] }));
  }
  await part('unit, database and house tests', unitTests);
  await part('journeys', journeys);
} finally {
  rmSync(reports, { recursive: true });
}

for (const { notRun } of parts) for (const why of notRun) console.log(`not run: ${why}`);
for (const { name, passed, failed } of parts) console.log(`${name}: ${passed} passed, ${failed} failed`);
const { line, exitCode } = conclude(parts, process.env['CI'] === 'true');
console.log(line);
process.exitCode = exitCode;

/** A part that breaks has failed, and the ones after it still run. */
async function part(name: string, run: () => Promise<Omit<Part, 'name'>>): Promise<void> {
  if (stopping.signal.aborted) return;
  try {
    parts.push({ name, ...(await run()) });
  } catch (error) {
    console.error(error);
    parts.push({ name, passed: 0, failed: 1, notRun: [] });
  }
}

async function unitTests(): Promise<Omit<Part, 'name'>> {
  const postgres = await postgresForTests();
  try {
    const report = join(reports, 'vitest.json');
    const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runTool({ room: '.', from: 'vitest', args }, {
      signal: stopping.signal,
      env: postgres ? { TEST_DATABASE_URL: postgres.url } : {}
    });
    const counted = countVitest('unit, database and house tests', readReport(report), code);
    const notRun = postgres ? [] : ['the tests on a real PostgreSQL: none is installed, and npm has none for this machine'];
    return { ...counted, notRun: [...notRun, ...counted.notRun] };
  } finally {
    await postgres?.stop();
  }
}

async function postgresForTests(): Promise<TestPostgres | null> {
  const programs = await findPostgres();
  return programs && startPostgres(programs);
}

async function journeys(): Promise<Omit<Part, 'name'>> {
  return { passed: 0, failed: 0, notRun: [] };
}

/** `null` where a runner wrote no report, or broke off in the middle of one. */
function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
