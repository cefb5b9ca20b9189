import type { EventLine } from '@our-record/database';
import { eventKinds } from '@our-record/record';
import { expect, test } from 'vitest';
import { eventInWords } from './event-words.ts';
import { noticeInWords } from './notice-words.ts';

const names = { people: new Map([['r', 'Robin']]), records: new Map([['x', 'Visit']]) };
const event = (changes: Partial<EventLine>): EventLine => ({
  sequence: 1,
  kind: 'record-signed',
  at: new Date('2026-06-10T10:00:00Z'),
  actorName: 'Nia Pell',
  details: {},
  ...changes
});

test('every event is a sentence, with and without names', () => {
  for (const kind of eventKinds)
    expect(eventInWords(event({ kind, actorName: null }), names)).toMatch(/^[A-Z].+\.$/);
});

test('names and titles stand where the ids are known', () => {
  expect(
    eventInWords(event({ kind: 'record-shared', details: { recordId: 'x', readerId: 'r' } }), names)
  ).toBe('Nia Pell shared “Visit” with Robin.');
  expect(eventInWords(event({ details: { recordId: 'y', version: 2 } }), names)).toBe(
    'Nia Pell signed version 2 of a record.'
  );
});

test('a notice that nobody has words for still says that something happened', () => {
  const createdAt = new Date('2026-06-10T10:00:00Z');
  expect(noticeInWords({ code: 'new', details: {}, createdAt }).what).toContain('Ask your manager');
  expect(
    noticeInWords({ code: 'reset-was-disowned', details: { name: 'Robin', workerName: '' }, createdAt }).what
  ).toMatch(/^Robin says .* a worker made/);
});
