import { expect, test } from 'vitest';
import { luciaBehindSession } from './lucia-behind-session.ts';

const text = "import type { Adapter } from 'lucia';\n";

test('lucia is imported behind session.ts only', () => {
  expect(luciaBehindSession([{ path: 'portal/src/hooks.server.ts', text }])).toEqual([
    expect.stringContaining('portal/src/hooks.server.ts:1')
  ]);
  expect(luciaBehindSession([{ path: 'portal/src/lib/server/session.ts', text }])).toEqual([]);
  expect(luciaBehindSession([{ path: 'portal/src/lib/server/session-adapter.ts', text }])).toEqual([]);
});
