import { describe, expect, test } from 'vitest';
import { conclude, type Part } from './part.ts';

const part = (passed: number, failed: number, notRun: string[] = []): Part => ({
  name: 'x',
  passed,
  failed,
  notRun
});

describe('the end of npm test', () => {
  test('adds the parts up', () => {
    expect(conclude([part(3, 0), part(4, 0)], true)).toEqual({
      line: 'total: 7 passed, 0 failed',
      exitCode: 0
    });
  });

  test('fails when anything failed', () => {
    expect(conclude([part(3, 0), part(4, 2)], false)).toEqual({
      line: 'total: 7 passed, 2 failed',
      exitCode: 1
    });
  });

  test('fails when nothing ran', () => {
    expect(conclude([], false)).toEqual({ line: 'total: 0 passed, 0 failed', exitCode: 1 });
  });

  test('forgives what a machine could not run, except in continuous integration', () => {
    expect(conclude([part(3, 0, ['no browser'])], false).exitCode).toBe(0);
    expect(conclude([part(3, 0, ['no browser'])], true).exitCode).toBe(1);
  });
});
