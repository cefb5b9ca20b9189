import { describe, expect, test } from 'vitest';
import { retiredNames } from './retired-names.ts';

const check = (text: string, path = 'packages/record/src/a.ts'): string[] => retiredNames([{ path, text }]);

describe('"rejected" as a state of a request', () => {
  test.each([
    "const states = ['received', 'rejected'] as const;",
    'rejected: ["received"],',
    'const { rejectedOn } = request;',
    "t('request.rejected')",
    'await rejectRequest(request);'
  ])('is found in %s', (code) => {
    expect(check(`\n${code}`)).toEqual([expect.stringContaining('packages/record/src/a.ts:2')]);
  });

  test('is found in a locale and in SQL', () => {
    expect(check('"rejected": "No"', 'portal/src/lib/locales/en/request.json')).toHaveLength(1);
    expect(check('"rejected_at" timestamptz', 'packages/database/migrations/0001_a.sql')).toHaveLength(1);
  });

  test.each([
    "if (outcome.status === 'rejected') throw outcome.reason;",
    "says: 'He felt rejected by his dad.'"
  ])('is not found in %s', (code) => {
    expect(check(code)).toEqual([]);
  });
});

describe('names that say nothing', () => {
  // Put together here, so that this file does not itself bring one back.
  test.each(['UserService', 'SessionManager', 'DateHelper', 'RecordRepository'])('%s is found', (name) => {
    expect(check(`export ${'class'} ${name} {}`)).toHaveLength(1);
    expect(check(`${'interface'} ${name} {}`, 'portal/src/lib/a.ts')).toHaveLength(1);
  });

  test.each([
    'class Manager {}',
    'interface TeamManager {}',
    'type HeadOfService = 1;',
    'function tellManager() {}'
  ])('%s is the field’s own word', (code) => {
    expect(check(code)).toEqual([]);
  });
});
