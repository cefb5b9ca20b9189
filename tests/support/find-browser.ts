import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runTool } from './run-tool.ts';

/** A Chromium to test in: the one asked for, the machine's, Playwright's, or one installed now; else `null`. */
export async function findBrowser(): Promise<string | null> {
  return (
    process.env['CHROMIUM_PATH'] ??
    onPath() ??
    (await fromPlaywright()) ??
    (installFromDebian() ? onPath() : null)
  );
}

function onPath(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null;
}

async function fromPlaywright(): Promise<string | null> {
  const { chromium } = await import('@playwright/test');
  if (isProgram(chromium.executablePath())) return chromium.executablePath();
  console.log('No Chromium on this machine: asking Playwright for one');
  // It tries each of its mirrors for long where there is no way out to them.
  const signal = AbortSignal.timeout(180_000);
  const playwright = {
    room: 'tests',
    from: '@playwright/test',
    command: 'playwright',
    args: ['install', 'chromium']
  };
  await runTool(playwright, { signal }).catch(() => undefined);
  return isProgram(chromium.executablePath()) ? chromium.executablePath() : null;
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  console.log('No Chromium from Playwright: asking Debian for one');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, { env, stdio: 'inherit' }).status === 0;
  return apt('update') && apt('install', '-y', 'chromium');
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
