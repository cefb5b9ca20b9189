import { expect, test } from 'vitest';
import { thinRoutes } from './thin-routes.ts';

const ofLines = (path: string, lines: number): string[] => thinRoutes([{ path, text: 'x\n'.repeat(lines) }]);

test.each(['portal/src/routes/+page.svelte', 'portal/src/routes/(person)/story/+page.server.ts'])(
  '%s stays within 80 lines',
  (path) => {
    expect(ofLines(path, 81)).toEqual([expect.stringContaining('81 lines')]);
    expect(ofLines(path, 80)).toEqual([]);
  }
);

test('only route files are measured', () => {
  expect(ofLines('portal/src/lib/components/passage/Passage.svelte', 200)).toEqual([]);
});
