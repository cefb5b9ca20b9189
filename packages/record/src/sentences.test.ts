import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const sentences = (text: string): string[] =>
  sentencesOf(text).map(({ from, to }) => text.slice(from, to).trim());

describe('sentencesOf', () => {
  test('ends a sentence at its stop', () => {
    expect(sentences('I saw Kayleigh at school. She was well! Was Mum there? No.')).toEqual([
      'I saw Kayleigh at school.',
      'She was well!',
      'Was Mum there?',
      'No.'
    ]);
  });

  test.each([
    ['a title', 'Mrs. Dyer rang. Nobody answered.', ['Mrs. Dyer rang.', 'Nobody answered.']],
    ['an initial', 'J. Adeyemi came. He stayed an hour.', ['J. Adeyemi came.', 'He stayed an hour.']],
    [
      'a time',
      'We met at 4 p.m. on the Friday. It rained.',
      ['We met at 4 p.m. on the Friday.', 'It rained.']
    ],
    ['a number', 'It cost 4.50 pounds. He paid.', ['It cost 4.50 pounds.', 'He paid.']]
  ])('does not end at %s', (_what, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('keeps the number of an item with the item', () => {
    expect(sentences('To do: 1. A letter to you. 2. Ask the school. He was 9. She left.')).toEqual([
      'To do: 1. A letter to you.',
      '2. Ask the school.',
      'He was 9.',
      'She left.'
    ]);
  });

  test('keeps a closing quotation mark with its sentence', () => {
    expect(sentences('She said, “I want to stay.” Then she left.')).toEqual([
      'She said, “I want to stay.”',
      'Then she left.'
    ]);
  });

  test.each([
    ['curly', 'Kayleigh said, “I want to stay. I like it here.” Then she left.', 'Then she left.'],
    ['straight', 'She said, "I want to stay. I like it here." Then she left.', 'Then she left.'],
    ['single', 'She said, ‘I don’t know. The boys’ room is cold.’ Then she left.', 'Then she left.'],
    ['one within another', '“He said, “Go. Now.” I went. I ran.” She cried.', 'She cried.'],
    ['two kinds', '‘He said, “Go. Now.” I went.’ She cried.', 'She cried.'],
    ['over several lines', '“I waited.\n“Nobody came. I left.” She cried.', 'She cried.']
  ])('never cuts quoted words in two: %s', (_what, text, last) => {
    expect(sentences(text)).toEqual([text.slice(0, -last.length).trim(), last]);
  });

  test('between two quotations a sentence ends', () => {
    expect(sentences('“I am well.” He nodded. “I am.”')).toEqual(['“I am well.”', 'He nodded.', '“I am.”']);
  });

  test.each([
    ['curly', '“I want to stay. I like it.', ['“I want to stay.', 'I like it.']],
    ['straight', 'She is 5\' 2". She grew. A lot.', ['She is 5\' 2".', 'She grew.', 'A lot.']],
    ['single', 'They left ‘cause it rained. They ran.', ['They left ‘cause it rained.', 'They ran.']]
  ])('a quotation that is never closed holds nothing together: %s', (_what, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('every character belongs to exactly one sentence', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '!', '“', '”', '"', '‘', '’', 'é', '😀')
        }),
        (text) => {
          expect(
            sentencesOf(text)
              .map(({ from, to }) => text.slice(from, to))
              .join('')
          ).toBe(text);
        }
      )
    );
  });
});
