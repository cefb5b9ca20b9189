import { passageNatures, textOf, type Body } from '@our-record/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBody, largestBody, mostPassages } from './check-body.ts';

const id = '0b8f3a52-6f3a-4c1e-9d50-3f6b1a7c2e11';

function passage(block: unknown, attrs: object = {}) {
  return {
    type: 'passage',
    attrs: { id, nature: 'unsorted', who: null, about: [], ...attrs },
    content: [block]
  };
}

function paragraph(text: string) {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

const doc = (...content: unknown[]) => ({ type: 'doc', content });

describe('a body', () => {
  test('of every node and mark passes as it is', () => {
    const whole = doc(
      passage({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Visit' }] }),
      passage(
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'We ' },
            { type: 'text', text: 'met', marks: [{ type: 'bold' }, { type: 'italic' }] },
            { type: 'hardBreak' },
            { type: 'text', text: 'again.' }
          ]
        },
        { id: id.replace('0b', '0c'), nature: 'reported', who: 'Ms Khan, class teacher', about: [id] }
      ),
      passage(
        {
          type: 'bulletList',
          content: [{ type: 'listItem', content: [paragraph('one'), paragraph('two')] }]
        },
        { id: id.replace('0b', '0d') }
      ),
      passage(
        { type: 'orderedList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
        { id: id.replace('0b', '0e') }
      )
    );
    expect(checkBody(whole)).toEqual({ ok: true, body: whole });
  });

  test.each([
    ['no document', null],
    ['a string', 'hello'],
    ['a function', () => 1],
    ['an empty document', doc()],
    ['a paragraph outside a passage', doc(paragraph('x'))],
    [
      'two blocks in one passage',
      doc({ ...passage(paragraph('x')), content: [paragraph('x'), paragraph('y')] })
    ],
    ['a passage in a passage', doc(passage(passage(paragraph('x'))))],
    [
      'a list in a list item',
      doc(passage({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'bulletList' }] }] }))
    ],
    ['an unknown node', doc(passage({ type: 'image', attrs: { src: 'x' } }))],
    [
      'a gap, which only copies have',
      doc(passage({ type: 'paragraph', content: [{ type: 'gap', attrs: { reason: 'court' } }] }))
    ],
    [
      'an unknown mark',
      doc(passage({ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link' }] }] }))
    ],
    [
      'the same mark twice',
      doc(
        passage({
          type: 'paragraph',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }, { type: 'bold' }] }]
        })
      )
    ],
    ['an empty text', doc(passage(paragraph('')))],
    ['a text that is no string', doc(passage({ type: 'paragraph', content: [{ type: 'text', text: 7 }] }))],
    ['heading of level 1', doc(passage({ type: 'heading', attrs: { level: 1 } }))],
    ['heading of level "2"', doc(passage({ type: 'heading', attrs: { level: '2' } }))],
    ['an unknown nature', doc(passage(paragraph('x'), { nature: 'fact' }))],
    ['a nature that every object has', doc(passage(paragraph('x'), { nature: 'constructor' }))],
    ['an id that is no UUID', doc(passage(paragraph('x'), { id: '<b>' }))],
    ['a who that is no string', doc(passage(paragraph('x'), { who: { toString: 1 } }))],
    ['an empty who', doc(passage(paragraph('x'), { who: '  ' }))],
    ['a long who', doc(passage(paragraph('x'), { who: 'x'.repeat(201) }))],
    ['about somebody who is no id', doc(passage(paragraph('x'), { about: ['mum'] }))],
    ['about the same person twice', doc(passage(paragraph('x'), { about: [id, id] }))],
    ['about that is no list', doc(passage(paragraph('x'), { about: id }))],
    ['only a paragraph', paragraph('x')],
    ['only a text', { type: 'text', text: 'x' }]
  ])('is not %s', (_what, json) => {
    expect(checkBody(json)).toEqual({ ok: false, because: 'not-a-body' });
  });

  test('of 20,000 levels is refused, not a crash', () => {
    let deep: unknown = paragraph('x');
    for (let level = 0; level < 20_000; level += 1) deep = { type: 'bulletList', content: [deep] };
    expect(checkBody(doc(passage(deep)))).toEqual({ ok: false, because: 'too-deep' });
  });

  test('has at most 2,000 passages and one megabyte', () => {
    const many = (count: number) => doc(...Array.from({ length: count }, () => passage(paragraph('x'))));
    expect(checkBody(many(mostPassages)).ok).toBe(true);
    expect(checkBody(many(mostPassages + 1))).toEqual({ ok: false, because: 'too-many-passages' });
    expect(checkBody(doc(passage(paragraph('é'.repeat(largestBody / 2)))))).toEqual({
      ok: false,
      because: 'too-large'
    });
  });

  test('gets new ids where one is missing or stands twice', () => {
    const outcome = checkBody(
      doc(passage(paragraph('a')), passage(paragraph('b')), { type: 'passage', content: [paragraph('c')] })
    );
    if (!outcome.ok) throw new Error(outcome.because);
    const ids = outcome.body.content.map((one) => one.attrs.id);
    expect(ids[0]).toBe(id);
    expect(new Set(ids).size).toBe(3);
  });

  test('loses what the schema does not know, and what no page can show', () => {
    const outcome = checkBody({
      ...doc({
        ...passage(
          {
            type: 'paragraph',
            attrs: { style: 'x' },
            content: [{ type: 'text', text: 'a\u0000b\ud800\u0007c', onclick: 1 }]
          },
          { colour: 'red' }
        ),
        secret: 1
      }),
      version: 2
    });
    expect(outcome).toEqual({ ok: true, body: doc(passage(paragraph('ab\ufffdc'))) });
  });
});

/** The type of packages/record once more, by hand. */
function isBody(json: unknown): json is Body {
  const is = (node: unknown, type: string, keys: string[]): node is Record<string, unknown> =>
    typeof node === 'object' &&
    node !== null &&
    (node as { type?: unknown }).type === type &&
    Object.keys(node).every((key) => key === 'type' || keys.includes(key));
  const all = (value: unknown, each: (one: unknown) => boolean, least: number) =>
    Array.isArray(value) && value.length >= least && value.every(each);
  const isInline = (node: unknown) =>
    is(node, 'hardBreak', []) ||
    (is(node, 'text', ['text', 'marks']) &&
      typeof node['text'] === 'string' &&
      node['text'] !== '' &&
      (node['marks'] === undefined ||
        all(node['marks'], (mark) => is(mark, 'bold', []) || is(mark, 'italic', []), 1)));
  const isLine = (node: Record<string, unknown>) =>
    node['content'] === undefined || all(node['content'], isInline, 1);
  const isBlock = (node: unknown) =>
    (is(node, 'paragraph', ['content']) && isLine(node)) ||
    (is(node, 'heading', ['attrs', 'content']) &&
      isLine(node) &&
      [2, 3].includes((node['attrs'] as { level: number }).level)) ||
    ((is(node, 'bulletList', ['content']) || is(node, 'orderedList', ['content'])) &&
      all(
        node['content'],
        (item) =>
          is(item, 'listItem', ['content']) &&
          all(item['content'], (line) => is(line, 'paragraph', ['content']) && isLine(line), 1),
        1
      ));
  return (
    is(json, 'doc', ['content']) &&
    all(
      json['content'],
      (one) => {
        if (!is(one, 'passage', ['attrs', 'content'])) return false;
        const attrs = one['attrs'] as Record<string, unknown>;
        return (
          Object.keys(attrs).sort().join() === 'about,id,nature,who' &&
          typeof attrs['id'] === 'string' &&
          passageNatures.some((nature) => nature === attrs['nature']) &&
          Array.isArray(attrs['about']) &&
          all(one['content'], isBlock, 1) &&
          (one['content'] as unknown[]).length === 1
        );
      },
      1
    )
  );
}

const text = fc
  .string({ minLength: 1, unit: 'grapheme-composite' })
  .filter((one) => !/[\p{Cc}\u2028\u2029]/u.test(one));
const inline = fc.oneof(
  fc.record({ type: fc.constant('text'), text }),
  fc.record({
    type: fc.constant('text'),
    text,
    marks: fc.subarray([{ type: 'bold' }, { type: 'italic' }], { minLength: 1 })
  }),
  fc.constant({ type: 'hardBreak' })
);
const line = (type: string, attrs: object = {}) =>
  fc
    .array(inline, { maxLength: 4 })
    .map((content) => ({ type, ...attrs, ...(content.length > 0 && { content }) }));
const list = (type: string) =>
  fc
    .array(fc.array(line('paragraph'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
    .map((items) => ({ type, content: items.map((content) => ({ type: 'listItem', content })) }));
const block = fc.oneof(
  line('paragraph'),
  line('heading', { attrs: { level: 2 } }),
  line('heading', { attrs: { level: 3 } }),
  list('bulletList'),
  list('orderedList')
);
const uuid = fc.uuid();
const body = fc
  .array(
    fc.record({
      type: fc.constant('passage'),
      attrs: fc.record({
        id: uuid,
        nature: fc.constantFrom(...passageNatures),
        who: fc.option(text.filter((one) => one.trim() !== '').map((one) => one.slice(0, 200))),
        about: fc.uniqueArray(uuid, { maxLength: 3 })
      }),
      content: fc.tuple(block)
    }),
    { minLength: 1, maxLength: 6 }
  )
  .map((content) => ({ type: 'doc', content }));

describe('any body', () => {
  test('of the type passes, unchanged, and says the same words', () => {
    fc.assert(
      fc.property(body, (json) => {
        const outcome = checkBody(json);
        if (!outcome.ok) throw new Error(outcome.because);
        expect(isBody(outcome.body)).toBe(true);
        expect(outcome.body.content.map((one) => textOf(one.content[0]))).toEqual(
          (json as unknown as Body).content.map((one) => textOf(one.content[0]))
        );
        expect(checkBody(outcome.body)).toEqual(outcome);
      }),
      { numRuns: 300 }
    );
  });

  test('with anything put anywhere is refused, or is a body still', () => {
    fc.assert(
      fc.property(body, fc.jsonValue(), fc.nat(), (json, strange, where) => {
        const outcome = checkBody(putSomewhere(json, strange, where));
        if (outcome.ok) expect(isBody(outcome.body)).toBe(true);
      }),
      { numRuns: 1_000 }
    );
  });

  test('that is any JSON never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(checkBody(json).ok).toBe(false);
      }),
      { numRuns: 500 }
    );
  });
});

/** The same JSON with one of its values, counted through, replaced by another. */
function putSomewhere(json: unknown, strange: unknown, where: number): unknown {
  let count = 0;
  const counted = (value: unknown): number =>
    typeof value === 'object' && value !== null
      ? Object.values(value).reduce((sum: number, one) => sum + counted(one), 1)
      : 1;
  const target = where % counted(json);
  const copy = (value: unknown): unknown => {
    const here = count;
    count += 1;
    if (here === target) return strange;
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)]));
  };
  return copy(json);
}
