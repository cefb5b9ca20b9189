import { describe, expect, test } from 'vitest';
import type { SharedBody } from './sharing.ts';
import { firstLineOf, gapsIn, plainTextOf } from './shared-text.ts';

const copy: SharedBody = [
  {
    type: 'words',
    id: '1',
    nature: 'unsorted',
    who: null,
    block: { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Visit' }] }
  },
  { type: 'gap', id: '2', reason: 'court' },
  {
    type: 'words',
    id: '3',
    nature: 'reported',
    who: 'Ms Clay, class teacher',
    block: {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'You read aloud.  ' },
        { type: 'gap', attrs: { reason: 'about-someone-else' } },
        { type: 'text', text: 'Everyone clapped.' }
      ]
    }
  }
];

describe('the words of a copy', () => {
  test('are its passages and who said them', () => {
    expect(plainTextOf(copy)).toBe('Visit\nMs Clay, class teacher You read aloud.  \nEveryone clapped.');
  });

  test('begin with the first sentence that is no heading', () => {
    expect(firstLineOf(copy)).toBe('You read aloud.');
  });

  test('a long first sentence ends at a word', () => {
    expect(firstLineOf(copy, 10)).toBe('You read …');
  });

  test('gaps are counted in lines and in place of passages', () => {
    expect(gapsIn(copy)).toBe(2);
  });
});
