import { expect, test } from 'vitest';
import { wordsOf } from './words-of.ts';

test('what somebody wrote is shown, what a page put there is not', () => {
  expect(wordsOf(' It was not like that.\nI was at school. ')).toBe(
    'It was not like that.\nI was at school.'
  );
  expect(wordsOf('No.')).toBe('No.');
  for (const value of ['', '7c87d2ff-9653-42c0-89e2-79b315ce0542', 'third-party', '2026-11-22', 'on'])
    expect(wordsOf(value)).toBe('');
});

test('of an editor’s document the words are shown', () => {
  const document = {
    type: 'doc',
    content: [{ type: 'passage', content: [{ text: 'She said' }, { text: 'no.' }] }]
  };
  expect(wordsOf(JSON.stringify(document))).toBe('She said no.');
  expect(wordsOf('{ not a document')).toBe('{ not a document');
});
