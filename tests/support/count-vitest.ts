import type { Part } from './part.ts';

interface VitestReport {
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts Vitest's JSON report (`null` when it wrote none). A file that could not be loaded, or whose
 * set-up threw, has no failed test of its own: it counts as one. So does a run that ended badly
 * although every test passed, as after an unhandled rejection.
 */
export function countVitest(name: string, report: unknown, exitCode: number): Part {
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
    name,
    passed,
    failed: failed + unexplained,
    notRun: missed > 0 ? [`${missed} tests of ${name} were skipped: this machine lacks what they need`] : []
  };
}
