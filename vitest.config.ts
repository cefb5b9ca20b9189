import { existsSync, globSync } from 'node:fs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** One project for each room, so that a report names the room; `*.spec.ts` is Playwright's. */
function project(room: string): TestProjectInlineConfiguration {
  // A component compiles only under the room's own Vite configuration.
  const own = `./${room}/vite.config.ts`;
  return {
    ...(existsSync(own) && { extends: own }),
    test: {
      name: room,
      root: `./${room}`,
      include: ['**/*.test.ts'],
      // An empty PGlite takes 2 to 4 seconds to start, and longer while both cores are busy.
      testTimeout: 20_000,
      hookTimeout: 60_000
    }
  };
}

const rooms = globSync(['packages/*/package.json', 'portal/package.json', 'extension/package.json']);

export default defineConfig({
  test: {
    projects: [...rooms.map((manifest) => manifest.replace('/package.json', '')), 'tests'].map(project)
  }
});
