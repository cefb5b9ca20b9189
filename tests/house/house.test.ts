import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRepository } from './read-repository.ts';
import type { Check } from './text-file.ts';

const files = readRepository(resolve(import.meta.dirname, '../..'));
const folder = resolve(import.meta.dirname, 'checks');
const inChecks = readdirSync(folder);
const checkFiles = inChecks.filter((name) => !name.endsWith('.test.ts'));

describe('the house', () => {
  test.each(checkFiles)('%s', async (name) => {
    const exported: Record<string, Check> = await import(resolve(folder, name));
    const breaches = Object.values(exported).flatMap((check) => check(files));
    expect(breaches.join('\n')).toBe('');
  });

  test('every check is itself tested with a planted violation', () => {
    const untested = checkFiles.filter((name) => !inChecks.includes(name.replace('.ts', '.test.ts')));
    expect(untested).toEqual([]);
  });

  test('the repository was read', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('tests/house/house.test.ts');
    expect(paths).toContain('packages/record/package.json');
    expect(paths.filter((path) => path.includes('node_modules'))).toEqual([]);
  });
});
