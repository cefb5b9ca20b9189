import { expect, test } from 'vitest';
import { roomHasReadme } from './room-has-readme.ts';

test.each(['packages/clock', 'portal', 'extension', 'tests'])('%s needs a README', (room) => {
  const manifest = { path: `${room}/package.json`, text: '{}' };
  expect(roomHasReadme([manifest])).toEqual([expect.stringContaining(`${room}/README.md`)]);
  expect(roomHasReadme([manifest, { path: `${room}/README.md`, text: '# Room' }])).toEqual([]);
});
