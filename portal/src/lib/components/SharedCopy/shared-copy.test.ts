import { passageNatures, recordKinds, type SharedBody } from '@our-record/record';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasUnsorted, inSentence, isYou, kindKeys, labelKey, runsOf } from './shared-copy.ts';

const texts = JSON.parse(
  readFileSync(new URL('../../locales/en/record.json', import.meta.url), 'utf8')
) as Record<string, unknown>;

function textAt(key: string): unknown {
  return key
    .replace('record:', '')
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], texts);
}

const words = (
  id: string,
  nature: 'observation' | 'opinion' | 'unsorted',
  who: string | null
): SharedBody[number] => ({
  type: 'words',
  id,
  nature,
  who,
  block: { type: 'paragraph', content: [{ type: 'text', text: id }] }
});
const heading = (id: string, nature: 'observation' | 'unsorted'): SharedBody[number] => ({
  type: 'words',
  id,
  nature,
  who: null,
  block: { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: id }] }
});
const gap = (id: string, reason: 'court' | 'could-harm'): SharedBody[number] => ({ type: 'gap', id, reason });

test('words of one nature and one person share a label until something stands between them', () => {
  const runs = runsOf(
    [
      words('a', 'opinion', 'Dan'),
      words('b', 'opinion', 'Dan'),
      words('c', 'opinion', 'Ruth'),
      words('d', 'observation', null)
    ],
    'child'
  );
  expect(runs.map((run) => (run.type === 'words' ? run.passages.map((one) => one.id) : []))).toEqual([
    ['a', 'b'],
    ['c'],
    ['d']
  ]);
});

test('a heading stands alone, ends the words before it, and is never unsorted', () => {
  const runs = runsOf(
    [
      words('a', 'opinion', 'Dan'),
      heading('b', 'unsorted'),
      words('c', 'opinion', 'Dan'),
      heading('d', 'observation'),
      words('e', 'observation', null)
    ],
    'child'
  );
  expect(runs.map((run) => run.type)).toEqual(['words', 'heading', 'words', 'heading', 'words']);
  expect(hasUnsorted(runs)).toBe(false);
  expect(hasUnsorted(runsOf([words('a', 'unsorted', null)], 'child'))).toBe(true);
});

test('a child is told each reason; gaps of one reason in a row are one', () => {
  const runs = runsOf([gap('a', 'court'), gap('b', 'court'), gap('c', 'could-harm')], 'child');
  expect(runs).toEqual([
    { type: 'gap', reason: 'court', id: 'a' },
    { type: 'gap', reason: 'could-harm', id: 'c' }
  ]);
});

test('to an adult every gap is the same, and their number says nothing', () => {
  expect(runsOf([gap('a', 'court'), gap('c', 'could-harm')], 'adult')).toEqual([
    { type: 'gap', reason: 'not-shared', id: 'a' }
  ]);
});

test('plain words stand without a label; whatever else there is has one, with and without a name', () => {
  expect(labelKey('observation', null)).toBeNull();
  for (const nature of passageNatures)
    for (const who of [null, 'Dan']) {
      const key = labelKey(nature, who);
      if (key !== null) expect(textAt(key), key).toEqual(expect.any(String));
    }
});

test('every kind has a word for a child, and the field’s own where it differs', () => {
  for (const kind of recordKinds) {
    const keys = kindKeys(kind);
    expect(textAt(keys.words), keys.words).toEqual(expect.any(String));
    if (keys.official !== null) expect(textAt(keys.official), keys.official).toEqual(expect.any(String));
  }
});

test('a name with a job takes its second comma inside a sentence', () => {
  expect(inSentence('Ms Khan, class teacher')).toBe('Ms Khan, class teacher,');
  expect(inSentence('Mum')).toBe('Mum');
});

test('a child is told that they said it, an adult who said it', () => {
  expect(isYou('Kayleigh', 'child', 'Kayleigh')).toBe(true);
  expect(isYou('Kayleigh Smith, a friend', 'child', 'Kayleigh')).toBe(false);
  expect(isYou('Kayleigh', 'adult', 'Kayleigh')).toBe(false);
  expect(isYou(null, 'child', 'Kayleigh')).toBe(false);
});
