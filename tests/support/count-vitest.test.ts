import { describe, expect, test } from 'vitest';
import { countVitest } from './count-vitest.ts';

const report = (...files: { status: string; tests: string[] }[]): unknown => ({
  testResults: files.map(({ status, tests }) => ({
    name: 'a.test.ts',
    status,
    assertionResults: tests.map((result) => ({ status: result }))
  }))
});

describe('a Vitest report', () => {
  test('is counted test by test', () => {
    const ran = report(
      { status: 'passed', tests: ['passed', 'passed'] },
      { status: 'failed', tests: ['passed', 'failed'] }
    );
    expect(countVitest(ran, 1)).toMatchObject({ passed: 3, failed: 1, notRun: [] });
  });

  test('with a file that could not be loaded has a failure', () => {
    const ran = report({ status: 'passed', tests: ['passed'] }, { status: 'failed', tests: [] });
    expect(countVitest(ran, 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  test('with a file whose set-up threw has a failure, and its tests were not run', () => {
    const ran = report({ status: 'failed', tests: ['skipped', 'skipped'] });
    expect(countVitest(ran, 1)).toMatchObject({
      passed: 0,
      failed: 1,
      notRun: [expect.stringContaining('(2)')]
    });
  });

  test('that is green although the runner was not has a failure', () => {
    expect(countVitest(report({ status: 'passed', tests: ['passed'] }), 1)).toMatchObject({
      passed: 1,
      failed: 1
    });
  });

  test('that is missing, or in which nothing ran, has a failure', () => {
    expect(countVitest(null, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countVitest(report(), 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countVitest({}, 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});
