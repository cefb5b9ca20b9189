import type { Part } from './part.ts';

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/**
 * Counts Playwright's JSON report (`null` when it wrote none). A journey that passes only now and then
 * has failed, an error outside any journey counts as one, and so does a run that ended badly without either.
 */
export function countPlaywright(name: string, report: unknown, exitCode: number): Part {
  const { stats, errors } = (report as PlaywrightReport | null) ?? { stats: null, errors: [] };
  const passed = stats?.expected ?? 0;
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + errors.length;
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : 0;
  const missed = stats?.skipped ?? 0;
  return {
    name,
    passed,
    failed: failed + unexplained,
    notRun: missed > 0 ? [`${missed} ${name} were skipped: this machine lacks what they need`] : []
  };
}
