import type { Outcome } from './part.ts';

interface VitestReport {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts Vitest's JSON report (`null` when it wrote none). A file that could not be loaded, or whose
 * set-up threw, has no failed test of its own: it counts as one. So does a run that ended badly
 * although every test passed, as after an unhandled rejection.
 */
export function countVitest(report: unknown, exitCode: number): Outcome {
  const files = (report as VitestReport | null)?.testResults ?? [];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const count = (status: string): number => tests.filter((test) => test.status === status).length;
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
  );
  const passed = count('passed');
  const failed = count('failed') + brokenFiles.length;
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : 0;
  const missed = tests.length - passed - count('failed');
  return {
    passed,
    failed: failed + unexplained,
    notRun: missed > 0 ? [`tests that were skipped (${missed}), as this machine lacks what they need`] : []
  };
}
