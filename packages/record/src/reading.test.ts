import { describe, expect, test } from 'vitest';
import type { AuthorityToAct } from './authority-to-act.ts';
import { mayReadCopy, mayReadRecords, type PractitionerReader } from './reading.ts';

const at = new Date('2026-11-22T12:00:00Z');
const minute = 60_000;
const before = new Date(at.getTime() - minute);
const after = new Date(at.getTime() + minute);

describe('mayReadCopy', () => {
  const copy = { readerId: 'child', dataSubjectId: 'child', releaseAt: before, withdrawnAt: null };
  const child = { personId: 'child', authorities: [] };
  const authority: AuthorityToAct = {
    personId: 'mum',
    dataSubjectId: 'child',
    basis: 'parental-responsibility',
    startsAt: before,
    endsAt: null,
    suspendedAt: null
  };
  const mum = { personId: 'mum', authorities: [authority] };
  const mums = { ...copy, readerId: 'mum' };

  test.each([
    ['a child their own copy', child, copy, { ok: true }],
    ['nobody somebody else’s copy', mum, copy, { ok: false, because: 'not-theirs' }],
    [
      'not before its release',
      child,
      { ...copy, releaseAt: after },
      { ok: false, because: 'not-yet-released' }
    ],
    ['from the instant of its release', child, { ...copy, releaseAt: at }, { ok: true }],
    [
      'not from the instant of its withdrawal',
      child,
      { ...copy, withdrawnAt: at },
      { ok: false, because: 'withdrawn' }
    ],
    ['until its withdrawal', child, { ...copy, withdrawnAt: after }, { ok: true }],
    ['an adult while an authority holds', mum, mums, { ok: true }],
    [
      'no adult without an authority',
      { ...mum, authorities: [] },
      mums,
      { ok: false, because: 'no-authority' }
    ],
    [
      'no adult on an authority for another child',
      { ...mum, authorities: [{ ...authority, dataSubjectId: 'other' }] },
      mums,
      { ok: false, because: 'no-authority' }
    ],
    [
      'no adult on somebody else’s authority',
      { ...mum, authorities: [{ ...authority, personId: 'dad' }] },
      mums,
      { ok: false, because: 'no-authority' }
    ],
    [
      'no adult from the instant of a suspension',
      { ...mum, authorities: [{ ...authority, suspendedAt: at }] },
      mums,
      { ok: false, because: 'no-authority' }
    ],
    [
      'no adult from the instant an authority ends',
      { ...mum, authorities: [{ ...authority, endsAt: at }] },
      mums,
      { ok: false, because: 'no-authority' }
    ],
    [
      'no adult before an authority begins',
      { ...mum, authorities: [{ ...authority, startsAt: after }] },
      mums,
      { ok: false, because: 'no-authority' }
    ]
  ])('lets %s', (_what, reader, which, verdict) => {
    expect(mayReadCopy(reader, which, at)).toEqual(verdict);
  });
});

describe('mayReadRecords', () => {
  const dan: PractitionerReader = { personId: 'dan', role: 'practitioner', teamId: 'care', leftAt: null };
  const kayleigh = { personId: 'kayleigh', teamId: 'care' };

  test.each([
    ['a practitioner of the team', dan, { ok: true }],
    ['a manager of the team', { ...dan, role: 'manager' as const }, { ok: true }],
    ['no practitioner of another team', { ...dan, teamId: 'north' }, { ok: false, because: 'other-team' }],
    ['no practitioner without a team', { ...dan, teamId: null }, { ok: false, because: 'other-team' }],
    [
      'a Head of Service of any team',
      { ...dan, role: 'head-of-service' as const, teamId: null },
      { ok: true }
    ],
    [
      'no service director',
      { ...dan, role: 'service-director' as const },
      { ok: false, because: 'not-by-this-office' }
    ],
    [
      'no information governance officer',
      { ...dan, role: 'information-governance' as const },
      { ok: false, because: 'not-by-this-office' }
    ],
    ['nobody who has left', { ...dan, leftAt: at }, { ok: false, because: 'has-left' }],
    ['somebody who leaves later', { ...dan, leftAt: after }, { ok: true }],
    ['nobody their own record', { ...dan, personId: 'kayleigh' }, { ok: false, because: 'own-record' }]
  ])('lets %s', (_what, practitioner, verdict) => {
    expect(mayReadRecords(practitioner, kayleigh, at)).toEqual(verdict);
  });
});
