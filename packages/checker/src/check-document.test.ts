import { expect, test } from 'vitest';
import { check } from './check.ts';
import { checkDocument, DocumentChecker, type DocumentNode } from './check-document.ts';

const text = (words: string): DocumentNode => ({ type: 'text', text: words });
const paragraph = (...content: DocumentNode[]): DocumentNode =>
  content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };

const document: DocumentNode = {
  type: 'doc',
  content: [
    { type: 'heading', content: [text('Visit')] },
    paragraph(text('I came prior '), text('to tea.')),
    paragraph(),
    { type: 'image' },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [paragraph(text('Kai'), { type: 'hardBreak' }, text('absconded.'))] }
      ]
    }
  ]
};

test('positions are those of ProseMirror', () => {
  // doc: heading 0–7, paragraph 7–29, empty paragraph 29–31, image 31–32, list 32, item 33, paragraph 34, its text from 35
  expect(checkDocument(document).map(({ start, end, ruleId }) => [start, end, ruleId])).toEqual([
    [15, 23, check('I came prior to tea.')[0]?.ruleId],
    [39, 48, 'absconded']
  ]);
});

test('a phrase does not run from one block into the next, and an explanation does', () => {
  const one: DocumentNode = {
    type: 'doc',
    content: [paragraph(text('I came prior')), paragraph(text('to tea.'))]
  };
  expect(checkDocument(one)).toEqual([]);
  const two: DocumentNode = {
    type: 'doc',
    content: [paragraph(text('Personal Education Plan (PEP)')), paragraph(text('PEP on Friday.'))]
  };
  expect(checkDocument(two)).toEqual([]);
});

test('the incremental form says what a full check says', () => {
  const checker = new DocumentChecker();
  for (const words of [
    'PEP on Friday.',
    'PEP (Personal Education Plan) on Friday.',
    '',
    'Kai absconded.',
    'PEP on Friday.'
  ]) {
    const edited: DocumentNode = {
      type: 'doc',
      content: [paragraph(text('Hello.')), paragraph(text(words || ' ')), paragraph(text('The PEP again.'))]
    };
    expect(checker.check(edited)).toEqual(checkDocument(edited));
  }
});
