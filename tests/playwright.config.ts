import { defineConfig } from '@playwright/test';

/** Found by tests/support/find-browser.ts under `npm test`; set it by hand to run one journey. */
const chromium = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Two cores is what a run may count on.
  workers: 2,
  forbidOnly: true,
  use: {
    trace: 'retain-on-failure',
    launchOptions: chromium ? { executablePath: chromium } : {}
  }
});
