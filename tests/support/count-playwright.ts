import type { Outcome } from './part.ts';

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/**
 * Counts Playwright's JSON report (`null` when it wrote none). A journey that passes only now and then
 * has failed, an error outside any journey counts as one, and so does a run that ended badly without either.
 */
export function countPlaywright(report: unknown, exitCode: number): Outcome {
  const { stats, errors } = (report as PlaywrightReport | null) ?? { stats: null, errors: [] };
  const passed = stats?.expected ?? 0;
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + errors.length;
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : 0;
  const missed = stats?.skipped ?? 0;
  return {
    passed,
    failed: failed + unexplained,
    notRun: missed > 0 ? [`journeys that were skipped (${missed}), as this machine lacks what they need`] : []
  };
}
