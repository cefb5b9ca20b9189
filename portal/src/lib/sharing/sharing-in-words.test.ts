import type { Passage } from '@our-record/record';
import { expect, test } from 'vitest';
import { sharingInWords } from './sharing-in-words.ts';
import type { TypedSharing } from './sharing-page.ts';
import { beginSharing, type SharedPassageState } from './sharing-state.ts';

const page = {
  reader: { personId: 'harley', givenName: 'Harley', relation: '', basis: 'own-record' },
  askLabels: { allocated: 'Dan Whitlock, social worker', sharer: 'Lorna Birch, team manager' }
} as const;
const typed: TypedSharing = {
  title: 'Our visit',
  present: '',
  headsUp: '',
  ask: 'allocated',
  release: 'now',
  releaseOn: '',
  releaseAt: ''
};

function states(): SharedPassageState[] {
  const content = ['a', 'b', 'c'].map((id): Passage => ({
    type: 'passage',
    attrs: { id, nature: 'observation', who: null, about: [] },
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'You came. You stayed.' }] }]
  }));
  const reader = { personId: 'harley', dataSubjectId: 'harley' };
  return beginSharing({ type: 'doc', content }, reader, new Map());
}

test('nothing withheld, no note, at once', () => {
  expect(sharingInWords(page, states(), typed)).toBe(
    'Harley will read 3 passages. Nothing is withheld. No note. From now. They are told to ask Dan Whitlock, social worker.'
  );
});

test('a passage withheld whole is not read; one withheld in part is', () => {
  const [first, second, ...rest] = states();
  if (first?.parts[0] === undefined || second === undefined) throw new Error('passages of two sentences');
  first.parts[0].withheld = true;
  second.all.withheld = true;
  const words = sharingInWords(page, [first, second, ...rest], {
    ...typed,
    headsUp: 'It may be hard.',
    ask: 'sharer',
    release: 'later',
    releaseOn: '2026-12-01',
    releaseAt: '16:00'
  });
  expect(words).toBe(
    'Harley will read 2 passages, 1 of them in part. 1 is withheld. With your note. From 1 Dec 2026, 16:00. ' +
      'They are told to ask Lorna Birch, team manager.'
  );
});

test('with a sentence withheld, nothing is said to be withheld whole, nor that nothing is', () => {
  const [first, ...rest] = states();
  if (first?.parts[0] === undefined) throw new Error('passages of two sentences');
  first.parts[0].withheld = true;
  expect(sharingInWords(page, [first, ...rest], typed)).toContain('3 passages, 1 of them in part. No note.');
});

test('a day still to be chosen is said so', () => {
  expect(sharingInWords(page, states(), { ...typed, release: 'later' })).toContain('not chosen yet');
});
