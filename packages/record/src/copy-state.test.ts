import { expect, test } from 'vitest';
import { copyState } from './copy-state.ts';

const at = new Date('2026-11-22T12:00:00Z');
const later = new Date('2026-11-23T12:00:00Z');
const copy = { releaseAt: at, supersededAt: null, withdrawnAt: null };

test.each([
  ['scheduled', { ...copy, releaseAt: later }],
  ['current', copy],
  ['current', { ...copy, supersededAt: later }],
  ['superseded', { ...copy, supersededAt: at }],
  ['withdrawn', { ...copy, supersededAt: at, withdrawnAt: at }],
  ['withdrawn', { ...copy, releaseAt: later, withdrawnAt: at }]
])('a copy is %s', (state, instants) => {
  expect(copyState(instants, at)).toBe(state);
});
