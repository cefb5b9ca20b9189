import { textOf } from '@our-record/record';
import { expect, test } from 'vitest';
import { blocksFromText } from './blocks-from-text.ts';

function lines(text: string): string[] {
  return blocksFromText(text).map((block) => `${block.type}: ${textOf(block)}`);
}

test('an empty line ends a paragraph, a line feed stays', () => {
  expect(lines('One\r\ntwo\r\n \t \r\n\r\n\nthree\u0000\n')).toEqual([
    'paragraph: One\ntwo',
    'paragraph: three'
  ]);
});

test('lines that begin like items are a list, and one alone is not', () => {
  expect(lines('To do:\n- ring school\n• see Robin\n\n1. first\n2) second\n\n- alone')).toEqual([
    'paragraph: To do:',
    'bulletList: ring school\nsee Robin',
    'orderedList: first\nsecond',
    'paragraph: - alone'
  ]);
});

test('a year at the beginning of a line is no number of a list', () => {
  expect(lines('2019. moved.\n2020. moved again.')).toEqual(['paragraph: 2019. moved.\n2020. moved again.']);
});

test('no words are no blocks', () => {
  expect(lines(' \n\t\n')).toEqual([]);
});
