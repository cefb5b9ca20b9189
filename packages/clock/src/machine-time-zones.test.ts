import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';

/** One that is London's, one a day ahead of it (UTC+13), one behind it by half an hour more than hours. */
const zones = ['Europe/London', 'Pacific/Apia', 'America/St_Johns'];

const run = promisify(execFile);
const room = resolve(import.meta.dirname, '..');
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/** What runs once, here: this file, and the one that measures. */
const once = ['src/machine-time-zones.test.ts', 'src/speed.test.ts'];

interface Report {
  numTotalTests: number;
  numPassedTests: number;
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
}

const reports = mkdtempSync(join(tmpdir(), 'clock-zones-'));
afterAll(() => {
  rmSync(reports, { recursive: true });
});

/** Runs this room's tests as a machine in a zone would. */
async function suiteIn(zone: string): Promise<Report> {
  const report = join(reports, `${zone.replace('/', '-')}.json`);
  const without = once.flatMap((file) => ['--exclude', file]);
  const how = ['--reporter=json', `--outputFile=${report}`, '--testTimeout=60000'];
  // What this vitest tells its own workers is not for that one.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'));
  const env = { ...Object.fromEntries(inherited), TZ: zone };
  // It leaves with 1 where a test fails, and its report then says which.
  await run(process.execPath, [vitest, 'run', ...how, ...without], { cwd: room, env }).catch(
    (error: unknown) => error
  );
  return JSON.parse(readFileSync(report, 'utf8')) as Report;
}

describe('the suite holds on a machine in another zone', () => {
  test.each(zones)(
    '%s',
    async (zone) => {
      const { numTotalTests, numPassedTests, testResults } = await suiteIn(zone);
      const results = testResults.flatMap(({ assertionResults }) => assertionResults);
      expect(results.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName)).toEqual([]);
      expect(numPassedTests).toBe(numTotalTests);
      expect(results.filter(({ fullName }) => fullName.startsWith(`on a machine in ${zone} `))).toHaveLength(
        10
      );
      for (const file of ['worked-examples', 'rights-request-deadline', 'periods']) {
        expect(testResults.map(({ name }) => name)).toContainEqual(
          expect.stringMatching(`/${file}.test.ts$`)
        );
      }
    },
    120_000
  );
});
