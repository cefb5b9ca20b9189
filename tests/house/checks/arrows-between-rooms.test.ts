import { describe, expect, test } from 'vitest';
import { arrowsBetweenRooms } from './arrows-between-rooms.ts';

const importing = (path: string, to: string, words = 'import'): string[] =>
  arrowsBetweenRooms([{ path, text: `${words} { x } from '@our-record/${to}';\n` }]);

describe('an arrow between rooms', () => {
  test.each([
    ['packages/clock/src/a.ts', 'record'],
    ['packages/record/src/a.ts', 'database'],
    ['packages/checker/src/a.ts', 'clock'],
    ['packages/database/src/a.ts', 'portal'],
    ['packages/database/src/a.ts', 'checker'],
    ['packages/overlay/src/a.ts', 'record'],
    ['extension/src/a.ts', 'database'],
    ['extension/src/a.ts', 'portal/src/lib/a.ts'],
    ['portal/src/lib/a.ts', 'extension'],
    ['portal/src/lib/a.ts', 'tests'],
    ['vite.config.ts', 'record']
  ])('is crossed when %s imports %s', (path, to) => {
    expect(importing(path, to)).toEqual([expect.stringContaining(`${path}:1`)]);
  });

  test.each([
    ['packages/record/src/a.ts', 'clock'],
    ['packages/database/src/a.ts', 'record'],
    ['portal/src/lib/a.ts', 'database'],
    ['extension/src/a.ts', 'overlay'],
    ['tests/portal/a.spec.ts', 'portal/src/lib/a.ts']
  ])('is kept when %s imports %s', (path, to) => {
    expect(importing(path, to)).toEqual([]);
  });

  test('from overlay to checker carries types only', () => {
    expect(importing('packages/overlay/src/a.ts', 'checker', 'import type')).toEqual([]);
    expect(importing('packages/overlay/src/a.ts', 'checker')).toEqual([
      expect.stringContaining('import type')
    ]);
  });

  test('is crossed by a type, a re-export, a dynamic import and a component too', () => {
    const path = 'packages/clock/src/a.ts';
    expect(importing(path, 'record', 'import type')).toHaveLength(1);
    expect(importing(path, 'record', 'export')).toHaveLength(1);
    expect(arrowsBetweenRooms([{ path, text: "await import('@our-record/record');" }])).toHaveLength(1);
    const component = '<p>hello</p>\n<script lang="ts">\n  import \'@our-record/database\';\n</script>\n';
    expect(arrowsBetweenRooms([{ path: 'extension/src/Card.svelte', text: component }])).toEqual([
      expect.stringContaining('extension/src/Card.svelte:3')
    ]);
  });

  test('is crossed in a manifest, whichever list it stands in', () => {
    const listing = (room: string, list: string, name: string): string[] =>
      arrowsBetweenRooms([
        { path: `packages/${room}/package.json`, text: JSON.stringify({ [list]: { [name]: 'workspace:*' } }) }
      ]);
    expect(listing('clock', 'dependencies', '@our-record/record')).toHaveLength(1);
    expect(listing('clock', 'devDependencies', '@our-record/record')).toHaveLength(1);
    expect(listing('overlay', 'dependencies', '@our-record/checker')).toHaveLength(1);
    expect(listing('overlay', 'devDependencies', '@our-record/checker')).toEqual([]);
  });

  test('has to be drawn for a new room', () => {
    expect(importing('packages/attic/src/a.ts', 'clock')).toEqual([
      expect.stringContaining('tests/house/rooms.ts')
    ]);
  });
});
