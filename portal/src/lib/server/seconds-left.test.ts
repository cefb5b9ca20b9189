import { expect, test } from 'vitest';
import { canStay } from './seconds-left.ts';

const ending = (idleUntil: string, endsAt: string): Parameters<typeof canStay>[0] => ({
  idleUntil: new Date(`2026-03-02T${idleUntil}Z`),
  endsAt: new Date(`2026-03-02T${endsAt}Z`)
});

test('a session can be stayed in until its idle end meets the end that nothing moves', () => {
  expect(canStay(ending('10:15:00', '18:00:00'))).toBe(true);
  expect(canStay(ending('17:59:59.700', '18:00:00'))).toBe(true);
  expect(canStay(ending('18:00:00', '18:00:00'))).toBe(false);
});
