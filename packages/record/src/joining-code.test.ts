import { expect, test } from 'vitest';
import { mayMakeJoiningCode } from './joining-code.ts';
import { practitionerRoles } from './practitioner-role.ts';

const disowned = { disownedAt: new Date('2026-03-03T16:00:00Z') };

test('anybody who may read the child may make a code', () => {
  for (const role of practitionerRoles)
    expect(mayMakeJoiningCode({ role }, { disownedAt: null }).ok).toBe(true);
});

test('after a disowned reset a practitioner may not, and a manager may', () => {
  expect(mayMakeJoiningCode({ role: 'practitioner' }, disowned)).toEqual({
    ok: false,
    because: 'needs-a-manager'
  });
  expect(mayMakeJoiningCode({ role: 'information-governance' }, disowned).ok).toBe(false);
  expect(mayMakeJoiningCode({ role: 'manager' }, disowned).ok).toBe(true);
  expect(mayMakeJoiningCode({ role: 'head-of-service' }, disowned).ok).toBe(true);
});
