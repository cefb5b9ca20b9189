import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DirectoryTaken, takeDirectory } from './take-directory.ts';

let home: string;
let directory: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'taken-'));
  directory = join(home, 'data', 'database');
});
afterEach(() => rmSync(home, { recursive: true }));

test('a directory is one process’s at a time', () => {
  const release = takeDirectory(directory);
  expect(() => takeDirectory(directory)).toThrow(DirectoryTaken);
  release();
  takeDirectory(directory)();
  expect(existsSync(`${directory}.lock`)).toBe(false);
});

test('what a process left that died is taken over', () => {
  takeDirectory(directory)();
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(`${directory}.lock`, String(pid));
  expect(() => takeDirectory(directory)()).not.toThrow();
});

test('a lock with no number in it is nobody’s', () => {
  takeDirectory(directory)();
  writeFileSync(`${directory}.lock`, '');
  expect(() => takeDirectory(directory)()).not.toThrow();
});
