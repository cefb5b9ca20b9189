import { expect, test } from 'vitest';
import { refusalInWords } from './sharing-page.ts';

test('a refusal leads to the first passage that it is about, and counts each passage once', () => {
  expect(refusalInWords('needs-basis', ['a'])).toEqual({
    field: 'passage-a',
    text: '1 withheld passage has no law chosen.'
  });
  expect(refusalInWords('needs-basis', ['b', 'b', 'c'])).toEqual({
    field: 'passage-b',
    text: '2 withheld passages have no law chosen.'
  });
});

test('a refusal that is about no passage leads to its field', () => {
  expect(refusalInWords('no-title', []).field).toBe('share-title');
});
