import { expect, test } from 'vitest';
import { authorityBases } from './authority-to-act.ts';
import { basesForReader } from './bases-for-reader.ts';
import { statutoryBases } from './restriction-ground.ts';

test('a child is never kept from what the law keeps for them', () => {
  expect(basesForReader('own-record')).not.toContain('childs-confidence');
  expect(basesForReader('own-record')).not.toContain('child-abuse-data');
});

test('child abuse data are kept from those with parental responsibility or a court appointment only', () => {
  expect(basesForReader('parental-responsibility')).toEqual(Object.keys(statutoryBases));
  expect(basesForReader('court-order')).toEqual(Object.keys(statutoryBases));
  expect(basesForReader('foster-carer')).not.toContain('child-abuse-data');
  expect(basesForReader('childs-consent')).not.toContain('child-abuse-data');
});

test.each([...authorityBases, 'own-record'] as const)(
  'third parties are kept from a reader by %s',
  (reads) => {
    expect(basesForReader(reads)).toContain('third-party');
    expect(basesForReader(reads)).toContain('serious-harm');
  }
);
