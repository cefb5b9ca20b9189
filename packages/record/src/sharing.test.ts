import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf, type Body, type Passage } from './body.ts';
import { plainTextOf } from './shared-text.ts';
import { shareBody, type SharingDecision, type Withholding } from './sharing.ts';

const child = 'child';
const reader = { personId: child, dataSubjectId: child };

function passage(id: string, text: string, about: string[] = []): Passage {
  return {
    type: 'passage',
    attrs: { id, nature: 'observation', who: null, about },
    content: [{ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] }]
  };
}

function body(...content: Passage[]): Body {
  return { type: 'doc', content };
}

function ids(): () => string {
  let next = 0;
  return () => `copy-${String((next += 1))}`;
}

function share(of: Body, decision: Partial<SharingDecision>) {
  return shareBody(of, { reader, withheld: [], included: [], ...decision }, ids());
}

const thirdParty = (passageId: string, words: Withholding['words']): Withholding => ({
  passageId,
  words,
  basis: 'third-party',
  ground: null
});

describe('shareBody', () => {
  const visit = body(
    passage('p1', 'You made pancakes. Mrs Dyer rang us. You ate four.'),
    passage('p2', 'We went home.')
  );

  test('shares everything where nothing is withheld, under ids of its own', () => {
    const outcome = share(visit, {});
    expect(outcome).toMatchObject({ ok: true, body: [{ id: 'copy-1', type: 'words' }, { id: 'copy-2' }] });
    expect(JSON.stringify(outcome)).not.toContain('p1');
  });

  test('cuts a sentence out and leaves a gap with its reason', () => {
    const outcome = share(visit, { withheld: [thirdParty('p1', { from: 19, to: 37 })] });
    expect(outcome).toMatchObject({
      ok: true,
      body: [
        {
          type: 'words',
          block: {
            content: [
              { type: 'text', text: 'You made pancakes. ' },
              { type: 'gap', attrs: { reason: 'about-someone-else' } },
              { type: 'text', text: ' You ate four.' }
            ]
          }
        },
        { type: 'words' }
      ]
    });
    expect(JSON.stringify(outcome)).not.toContain('Dyer');
  });

  test('puts a gap in place of a whole passage, with nothing of its attributes', () => {
    const outcome = share(
      body(passage('p1', 'Words.'), {
        ...visit.content[0],
        attrs: { id: 'p9', nature: 'reported', who: 'Mrs Dyer, neighbour', about: [] }
      } as Passage),
      {
        withheld: [thirdParty('p9', 'all')]
      }
    );
    expect(outcome).toEqual({
      ok: true,
      body: [
        expect.objectContaining({ type: 'words' }),
        { type: 'gap', id: 'copy-2', reason: 'about-someone-else' }
      ]
    });
  });

  test('sentences that together are the whole passage leave one gap, not an empty line', () => {
    const outcome = share(visit, {
      withheld: [thirdParty('p2', { from: 0, to: 7 }), thirdParty('p2', { from: 7, to: 13 })]
    });
    expect(outcome).toMatchObject({ ok: true, body: [{ type: 'words' }, { type: 'gap' }] });
  });

  test('tells an adult one reason whatever the ground', () => {
    const mother = { personId: 'mother', dataSubjectId: child };
    for (const basis of ['serious-harm', 'childs-confidence', 'third-party'] as const)
      expect(
        share(visit, { reader: mother, withheld: [{ passageId: 'p2', words: 'all', basis, ground: null }] })
      ).toMatchObject({ ok: true, body: [{ type: 'words' }, { type: 'gap', reason: 'not-shared' }] });
  });

  test('refuses while a passage about somebody else is undecided', () => {
    const family = body(passage('p1', 'You laughed.'), passage('p2', 'Tyler cried.', ['tyler']));
    expect(share(family, {})).toEqual({ ok: false, because: 'undecided', passageIds: ['p2'] });
    expect(share(family, { included: ['p2'] })).toMatchObject({ ok: true });
    expect(share(family, { withheld: [thirdParty('p2', 'all')] })).toMatchObject({ ok: true });
  });

  test('words about the reader or the data subject need no such decision', () => {
    const about = body(passage('p1', 'Mum came.', ['mother']), passage('p2', 'You came.', [child]));
    expect(share(about, { reader: { personId: 'mother', dataSubjectId: child } })).toMatchObject({
      ok: true
    });
  });

  test.each([
    ['a passage that is not there', thirdParty('p7', 'all'), 'unknown-passage'],
    ['words beyond the end', thirdParty('p2', { from: 3, to: 99 }), 'outside-the-passage'],
    ['no words', thirdParty('p2', { from: 3, to: 3 }), 'outside-the-passage'],
    ['half a character', thirdParty('p2', { from: 0.5, to: 3 }), 'outside-the-passage']
  ])('refuses to withhold %s', (_what, withheld, because) => {
    expect(share(visit, { withheld: [withheld] })).toEqual({ ok: false, because });
  });

  test('refuses a copy with nothing left to read', () => {
    expect(share(visit, { withheld: [thirdParty('p1', 'all'), thirdParty('p2', 'all')] })).toEqual({
      ok: false,
      because: 'nothing-left'
    });
  });

  test('cuts across marks, lists and line breaks at the offsets of textOf', () => {
    const list: Passage = {
      type: 'passage',
      attrs: { id: 'p1', nature: 'decision', who: 'Lorna', about: [] },
      content: [
        {
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [
                {
                  type: 'paragraph',
                  content: [
                    { type: 'text', text: 'Stay ' },
                    { type: 'text', text: 'here', marks: [{ type: 'bold' }] }
                  ]
                }
              ]
            },
            {
              type: 'listItem',
              content: [
                {
                  type: 'paragraph',
                  content: [
                    { type: 'text', text: 'See Tyler' },
                    { type: 'hardBreak' },
                    { type: 'text', text: 'in May' }
                  ]
                }
              ]
            }
          ]
        }
      ]
    };
    const from = textOf(list.content[0]).indexOf('Tyler');
    const outcome = share(body(list), { withheld: [thirdParty('p1', { from, to: from + 5 })] });
    expect(outcome.ok && plainTextOf(outcome.body)).toBe('Lorna Stay here\nSee \n\nin May');
  });

  test('no withheld word is ever in the copy, and every other word is, in order', () => {
    const word = fc.integer({ min: 0, max: 999_999 }).map((number) => `w${String(number)}x`);
    const texts = fc.uniqueArray(fc.array(word, { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 8,
      selector: (words) => words.join(' ')
    });
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 10 }),
        (paragraphs, picks) => {
          const unique = paragraphs.map((words, index) =>
            words.map((one, at) => `${one}p${String(index)}n${String(at)}`)
          );
          const of = body(...unique.map((words, index) => passage(`p${String(index)}`, words.join(' '))));
          const gone = new Set<string>();
          const withheld = picks.map(([which, start, length]) => {
            const index = which % unique.length;
            const words = unique[index] ?? [];
            const first = start % words.length;
            const last = Math.min(words.length, first + 1 + (length % words.length));
            words.slice(first, last).forEach((one) => gone.add(one));
            const from = words.slice(0, first).reduce((sum, one) => sum + one.length + 1, 0);
            return thirdParty(`p${String(index)}`, {
              from,
              to: from + words.slice(first, last).join(' ').length
            });
          });
          const outcome = share(of, { withheld });
          const all = unique.flat();
          if (!outcome.ok) {
            expect(outcome.because).toBe('nothing-left');
            expect(gone.size).toBe(all.length);
            return;
          }
          const bytes = JSON.stringify(outcome.body);
          for (const one of gone) expect(bytes).not.toContain(one);
          expect(
            plainTextOf(outcome.body)
              .split(/\s+/u)
              .filter((one) => one !== '')
          ).toEqual(all.filter((one) => !gone.has(one)));
        }
      )
    );
  });
});
