import { describe, expect, test } from 'vitest';
import type { Body, PassageAttributes } from './body.ts';
import { hasNotHappened, isLateEntry, maySign } from './signing.ts';

function bodyOf(text: string, attrs: Partial<PassageAttributes> = {}): Body {
  const content = text === '' ? {} : { content: [{ type: 'text', text } as const] };
  return {
    type: 'doc',
    content: [
      {
        type: 'passage',
        attrs: { id: 'one', nature: 'unsorted', who: null, about: [], ...attrs },
        content: [{ type: 'paragraph', ...content }]
      }
    ]
  };
}

const intime = {
  body: bodyOf('We met.'),
  happenedOn: '2026-06-10',
  happenedAt: '09:00',
  lateBecause: null,
  amends: false
};
const now = new Date('2026-06-10T10:00:00Z');

describe('a record may be signed', () => {
  test('in time, unsorted or not', () => {
    expect(maySign(intime, now)).toEqual({ ok: true });
  });

  test.each(['reported', 'opinion', 'assessment', 'decision'] as const)(
    '%s only with whose it is',
    (nature) => {
      const bare = { ...intime, body: bodyOf('He is tired.', { nature, who: ' ' }) };
      expect(maySign(bare, now)).toEqual({ ok: false, because: 'needs-who', passageIds: ['one'] });
      expect(maySign({ ...intime, body: bodyOf('He is tired.', { nature, who: 'Ms Khan' }) }, now).ok).toBe(
        true
      );
    }
  );

  test('not without a word', () => {
    expect(maySign({ ...intime, body: bodyOf('') }, now)).toEqual({ ok: false, because: 'no-words' });
    expect(maySign({ ...intime, body: bodyOf('  \u00a0 ') }, now).ok).toBe(false);
  });

  test('not before it has happened', () => {
    expect(maySign({ ...intime, happenedOn: '2026-06-11', happenedAt: null }, now)).toMatchObject({
      because: 'not-happened-yet'
    });
  });

  test('late only with a reason, unless it amends', () => {
    const late = { ...intime, happenedOn: '2026-06-01' };
    expect(maySign(late, now)).toMatchObject({ because: 'needs-reason-for-lateness' });
    expect(maySign({ ...late, lateBecause: '  ' }, now).ok).toBe(false);
    expect(maySign({ ...late, lateBecause: 'I was ill.' }, now).ok).toBe(true);
    expect(maySign({ ...late, amends: true }, now).ok).toBe(true);
  });
});

describe('24 hours', () => {
  test.each([
    // [day, time, instant, late]
    ['2026-06-09', '11:00', '2026-06-10T10:00:00Z', false], // 11:00 in British Summer Time, to the minute
    ['2026-06-09', '11:00', '2026-06-10T10:00:01Z', true],
    ['2026-06-09', '11:00:00', '2026-06-10T10:00:01Z', true],
    ['2026-06-08', null, '2026-06-09T23:00:00Z', false], // the day ended at 23:00Z; a day later to the minute
    ['2026-06-08', null, '2026-06-09T23:00:01Z', true],
    ['2026-12-08', null, '2026-12-10T00:00:00Z', false],
    ['2026-12-08', null, '2026-12-10T00:00:01Z', true]
  ])('%s %s signed at %s: late %s', (happenedOn, happenedAt, at, late) => {
    expect(isLateEntry({ happenedOn, happenedAt }, new Date(at))).toBe(late);
  });

  test('what happens today has happened, what happens this evening has not', () => {
    expect(hasNotHappened({ happenedOn: '2026-06-10', happenedAt: null }, now)).toBe(false);
    expect(hasNotHappened({ happenedOn: '2026-06-10', happenedAt: '11:01' }, now)).toBe(true);
    expect(hasNotHappened({ happenedOn: '2026-06-10', happenedAt: '11:00' }, now)).toBe(false);
  });
});
