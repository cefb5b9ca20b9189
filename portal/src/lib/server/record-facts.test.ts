import { expect, test } from 'vitest';
import { factsToType, readFacts, typedFacts, type TypedFacts } from './record-facts.ts';

const now = new Date('2026-06-10T10:00:00Z');
const typed: TypedFacts = {
  kind: 'visit',
  title: ' A  visit ',
  happenedOn: '2026-06-09',
  happenedAt: '15:30',
  writtenBy: 'Nia Pell, social worker',
  present: 'Robin\r\n\r\n Mum '
};

test('facts come back as they were typed, tidied', () => {
  const outcome = readFacts(typed, now);
  expect(outcome).toEqual({
    ok: true,
    facts: {
      kind: 'visit',
      title: 'A visit',
      happenedOn: '2026-06-09',
      happenedAt: '15:30',
      present: ['Robin', 'Mum'],
      writtenByLabel: 'Nia Pell, social worker'
    }
  });
  if (outcome.ok)
    expect(factsToType({ ...outcome.facts, happenedAt: '15:30:00' })).toEqual({
      ...typed,
      title: 'A visit',
      present: 'Robin\nMum'
    });
});

test.each<[keyof TypedFacts, string, string]>([
  ['kind', 'gossip', 'missing'],
  ['kind', 'constructor', 'missing'],
  ['title', ' \u0000 ', 'missing'],
  ['title', 'x'.repeat(151), 'too-long'],
  ['happenedOn', '', 'missing'],
  ['happenedOn', '2026-02-30', 'not-a-day'],
  ['happenedOn', '09/06/2026', 'not-a-day'],
  ['happenedOn', '0026-06-09', 'not-a-day'],
  ['happenedOn', '2026-06-11', 'to-come'],
  ['happenedAt', '25:00', 'not-a-time'],
  ['writtenBy', '', 'missing'],
  ['writtenBy', 'x'.repeat(201), 'too-long'],
  ['present', 'x\n'.repeat(61), 'too-long']
])('%s “%s” is %s', (field, value, problem) => {
  expect(readFacts({ ...typed, [field]: value }, now)).toEqual({ ok: false, problems: { [field]: problem } });
});

test('every problem is said at once', () => {
  const nothing = typedFacts(new FormData());
  expect(readFacts(nothing, now)).toMatchObject({
    problems: { kind: 'missing', title: 'missing', happenedOn: 'missing', writtenBy: 'missing' }
  });
});
