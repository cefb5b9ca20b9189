import { describe, expect, test } from 'vitest';
import { countPlaywright } from './count-playwright.ts';

const report = (stats: object, errors: unknown[] = []): unknown => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors
});

describe('a Playwright report', () => {
  test('is counted by outcome; a flaky journey has failed', () => {
    expect(countPlaywright(report({ expected: 5, unexpected: 1, flaky: 2 }), 1)).toEqual({
      passed: 5,
      failed: 3,
      notRun: []
    });
  });

  test('with an error outside any journey has a failure', () => {
    expect(countPlaywright(report({ expected: 5 }, [{ message: 'no portal' }]), 1)).toMatchObject({
      failed: 1
    });
  });

  test('that is green although the runner was not has a failure', () => {
    expect(countPlaywright(report({ expected: 5 }), 1)).toMatchObject({ passed: 5, failed: 1 });
  });

  test('that is missing, or in which nothing ran, has a failure', () => {
    expect(countPlaywright(null, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countPlaywright(report({}), 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('says what was skipped', () => {
    expect(countPlaywright(report({ expected: 1, skipped: 2 }), 0).notRun).toEqual([
      expect.stringContaining('(2)')
    ]);
  });
});
