/** What came of one part of `npm test`. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What this machine could not run, and why: "the journeys, as there is no browser". */
  notRun: string[];
}

export interface Part extends Outcome {
  name: string;
}

/** What a part is handed. */
export interface Surroundings {
  /** A temporary folder for machine-readable reports. */
  reports: string;
  /** For the tests: TEST_DATABASE_URL, where there is a PostgreSQL. */
  env: Record<string, string>;
  /** Stops whatever runs. */
  signal: AbortSignal;
}

/**
 * The last line of `npm test` and its exit code. Nothing run is a failure, as nothing was shown; what a
 * machine could not run is forgiven on a desk and not in continuous integration.
 */
export function conclude(
  parts: readonly Part[],
  inContinuousIntegration: boolean
): { line: string; exitCode: number } {
  const passed = parts.reduce((sum, part) => sum + part.passed, 0);
  const failed = parts.reduce((sum, part) => sum + part.failed, 0);
  const missed = parts.some(({ notRun }) => notRun.length > 0);
  const wrong = failed > 0 || passed === 0 || (inContinuousIntegration && missed);
  return { line: `total: ${passed} passed, ${failed} failed`, exitCode: wrong ? 1 : 0 };
}
