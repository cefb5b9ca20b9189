/** One part of `npm test`, counted. */
export interface Part {
  name: string;
  passed: number;
  failed: number;
  /** What this machine could not run, and why: one sentence each. */
  notRun: string[];
}

/**
 * The last line of `npm test` and its exit code. Nothing run is a failure, as nothing was shown; what a
 * machine could not run is forgiven on a desk and not in continuous integration.
 */
export function conclude(parts: readonly Part[], inContinuousIntegration: boolean): { line: string; exitCode: number } {
  const passed = parts.reduce((sum, part) => sum + part.passed, 0);
  const failed = parts.reduce((sum, part) => sum + part.failed, 0);
  const missed = parts.some(({ notRun }) => notRun.length > 0);
  const wrong = failed > 0 || passed === 0 || (inContinuousIntegration && missed);
  return { line: `total: ${passed} passed, ${failed} failed`, exitCode: wrong ? 1 : 0 };
}
