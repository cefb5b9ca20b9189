import { join } from 'node:path';
import { countVitest } from './count-vitest.ts';
import type { Outcome, Surroundings } from './part.ts';
import { readReport } from './read-report.ts';
import { runTool } from './run-tool.ts';

/** Vitest over every room: tests beside source, the database's on both engines, and the house's. */
export async function runUnitTests({ reports, env, signal }: Surroundings): Promise<Outcome> {
  const report = join(reports, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool({ room: '.', from: 'vitest', args }, { env, signal });
  return countVitest(readReport(report), code);
}
