import { expect, test } from 'vitest';
import { exactVersions } from './exact-versions.ts';

const check = (version: string, list = 'dependencies', path = 'portal/package.json'): string[] =>
  exactVersions([{ path, text: JSON.stringify({ [list]: { svelte: version } }) }]);

test.each(['^5.57.3', '~5.57.3', '5', '5.57', '*', 'latest', '>=5.0.0', 'workspace:^', 'file:../svelte'])(
  '%s is not exact',
  (version) => {
    expect(check(version)).toEqual([expect.stringContaining('portal/package.json')]);
    expect(check(version, 'devDependencies', 'package.json')).toHaveLength(1);
    expect(check(version, 'optionalDependencies', 'packages/clock/package.json')).toHaveLength(1);
  }
);

test.each(['5.57.3', '18.4.0-beta.17', 'workspace:*'])('%s is exact', (version) => {
  expect(check(version)).toEqual([]);
});
