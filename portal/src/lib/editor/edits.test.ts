import { textOf, type Block, type Inline, type Passage } from '@our-record/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePassages, splitPassage } from './arrange-passages.ts';
import { checkBody } from './check-body.ts';
import { inlineOf } from './inline-content.ts';
import { rewriteBlock } from './rewrite-block.ts';

const ids = () => crypto.randomUUID();
const bold = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'bold' }] });
const plain = (text: string): Inline => ({ type: 'text', text });
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });
const list = (...items: string[]): Block => ({
  type: 'bulletList',
  content: items.map((text) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [plain(text)] }]
  }))
});

function passage(block: Block, attrs: Partial<Passage['attrs']> = {}): Passage {
  return {
    type: 'passage',
    attrs: { id: ids(), nature: 'unsorted', who: null, about: [], ...attrs },
    content: [block]
  };
}

describe('other words', () => {
  test('that are the same change nothing', () => {
    const block = paragraph(bold('Robin'), { type: 'hardBreak' }, plain('ran.'));
    expect(rewriteBlock(block, 'Robin\r\nran.')).toBe(block);
  });

  test('keep bold and italic before and after them', () => {
    expect(rewriteBlock(paragraph(bold('Robin'), plain(' ran '), bold('home')), 'Robin walked home')).toEqual(
      paragraph(bold('Robin'), plain(' walked '), bold('home'))
    );
  });

  test('do not part one character in two', () => {
    const changed = rewriteBlock(paragraph(plain('a 😀 b')), 'a 😁 b');
    expect(changed === null ? null : textOf(changed)).toBe('a 😁 b');
    expect(JSON.stringify(changed)).not.toMatch(/\\ud8/i);
  });

  test('of a list are an item a line', () => {
    expect(rewriteBlock(list('one', 'two'), 'one\ntwo and a half')).toEqual(list('one', 'two and a half'));
    expect(rewriteBlock(list('one', 'two'), 'one\n\nnew\ntwo')).toEqual(list('one', 'new', 'two'));
  });

  test('that are none take the block away', () => {
    expect(rewriteBlock(list('one'), ' \n ')).toBeNull();
    expect(rewriteBlock(paragraph(plain('one')), '')).toBeNull();
  });

  test('come out as they were typed', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() === text && !/[\p{Cc}\s]/u.test(text));
    fc.assert(
      fc.property(line, line, (before, after) => {
        const changed = rewriteBlock(paragraph(...inlineOf(before)), after);
        expect(changed === null ? null : textOf(changed)).toBe(after);
        expect(checkBody({ type: 'doc', content: [passage(changed ?? paragraph())] }).ok).toBe(true);
      })
    );
  });
});

describe('a passage split', () => {
  test('is a passage a sentence; the first keeps the id, all keep what they are', () => {
    const whole = passage(paragraph(plain('Mr. Pell came. '), bold('He stayed. '), plain('Then he left.')), {
      nature: 'reported',
      who: 'Jo',
      about: [ids()]
    });
    const pieces = splitPassage(whole, ids);
    expect(pieces.map((piece) => piece.content[0])).toEqual([
      paragraph(plain('Mr. Pell came.')),
      paragraph(bold('He stayed.')),
      paragraph(plain('Then he left.'))
    ]);
    expect(pieces[0]?.attrs).toEqual(whole.attrs);
    expect(pieces.slice(1).map(({ attrs }) => ({ ...attrs, id: whole.attrs.id }))).toEqual([
      whole.attrs,
      whole.attrs
    ]);
    expect(new Set(pieces.map((piece) => piece.attrs.id)).size).toBe(3);
  });

  test('is itself where it is one sentence, and an item each where it is a list', () => {
    const one = passage(paragraph(plain('Only this. ')));
    expect(splitPassage(one, ids)).toEqual([one]);
    expect(splitPassage(passage(list('a', 'b')), ids).map((piece) => piece.content[0])).toEqual([
      list('a'),
      list('b')
    ]);
  });

  test('and merged again has the same words', () => {
    const whole = passage(paragraph(plain('One. Two. Three.')));
    const [first, ...rest] = splitPassage(whole, ids);
    const again = rest.reduce<Passage | null>(
      (sum, next) => (sum === null ? null : mergePassages(sum, next)),
      first ?? null
    );
    expect(again).toEqual(whole);
  });
});

describe('passages merged', () => {
  test('are about everybody of both, and unsorted where they disagree', () => {
    const [one, other] = [ids(), ids()];
    const merged = mergePassages(
      passage(paragraph(plain('A.')), { nature: 'opinion', who: 'Jo', about: [one] }),
      passage(paragraph(plain('B.')), { nature: 'reported', who: 'Jo', about: [one, other] })
    );
    expect(merged?.attrs).toMatchObject({ nature: 'unsorted', who: 'Jo', about: [one, other] });
    expect(merged?.content[0]).toEqual(paragraph(plain('A. B.')));
  });

  test('are refused where one is a list and the other is not', () => {
    expect(mergePassages(passage(list('a')), passage(paragraph(plain('b'))))).toBeNull();
    expect(mergePassages(passage(list('a')), passage(list('b')))?.content[0]).toEqual(list('a', 'b'));
  });
});
