import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { countPlaywright } from './count-playwright.ts';
import { findBrowser } from './find-browser.ts';
import type { Outcome, Surroundings } from './part.ts';
import { readReport } from './read-report.ts';
import { isInRepository, repositoryRoot } from './repository.ts';
import { runTool } from './run-tool.ts';

/** Journeys are made against the portal as it is served, so it is built first. */
export async function buildPortal({ env, signal }: Surroundings): Promise<Outcome> {
  if (!isInRepository('portal/vite.config.ts')) {
    return { passed: 0, failed: 0, notRun: ['the build, as there is no portal yet'] };
  }
  // The portal's own way to build, which leaves the stamp that `start` looks for.
  const building = spawn(process.execPath, ['portal/operate/build.ts'], {
    cwd: repositoryRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    ...(signal && { signal })
  });
  const [code] = (await once(building, 'close')) as [number | null];
  return { passed: 0, failed: code === 0 ? 0 : 1, notRun: [] };
}

/** Playwright over `tests/**\/*.spec.ts`, in a real browser. */
export async function runJourneys({ reports, env, signal }: Surroundings): Promise<Outcome> {
  const specs = globSync('tests/**/*.spec.ts', { cwd: repositoryRoot, exclude: ['**/node_modules/**'] });
  if (specs.length === 0) return notRun('the journeys, as none is written yet');
  const browser = await findBrowser();
  if (!browser) return notRun('the journeys, as there is no Chromium and none could be installed');

  const report = join(reports, 'playwright.json');
  const tool = {
    room: 'tests',
    from: '@playwright/test',
    command: 'playwright',
    args: ['test', '--reporter=list,json']
  };
  const code = await runTool(tool, {
    signal,
    env: { ...env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  });
  return countPlaywright(readReport(report), code);
}

function notRun(why: string): Outcome {
  return { passed: 0, failed: 0, notRun: [why] };
}
