import { expect, test } from 'vitest';
import { pureRoomsStayPure } from './pure-rooms.ts';

const manifest = (room: string, list: string, name: string): string[] =>
  pureRoomsStayPure([
    { path: `packages/${room}/package.json`, text: JSON.stringify({ [list]: { [name]: '1.0.0' } }) }
  ]);

test.each(['clock', 'record', 'checker'])('%s may not list a third-party dependency', (room) => {
  expect(manifest(room, 'dependencies', 'date-fns')).toEqual([expect.stringContaining('date-fns')]);
  expect(manifest(room, 'optionalDependencies', 'date-fns')).toHaveLength(1);
  expect(manifest(room, 'peerDependencies', 'date-fns')).toHaveLength(1);
});

test('tools of tests and rooms are allowed, and other rooms are free', () => {
  expect(manifest('record', 'devDependencies', 'fast-check')).toEqual([]);
  expect(manifest('record', 'dependencies', '@our-record/clock')).toEqual([]);
  expect(manifest('database', 'dependencies', 'postgres')).toEqual([]);
});

test('source may not import one either; a test beside it may', () => {
  const text = "import { addDays } from 'date-fns';\n";
  expect(pureRoomsStayPure([{ path: 'packages/clock/src/a.ts', text }])).toEqual([
    expect.stringContaining('packages/clock/src/a.ts:1')
  ]);
  expect(pureRoomsStayPure([{ path: 'packages/clock/src/a.test.ts', text }])).toEqual([]);
});
