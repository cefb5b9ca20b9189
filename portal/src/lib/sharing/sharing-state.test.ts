import { shareBody, textOf, type Body, type PassageAttributes } from '@our-record/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earlierDecisions, type EarlierRestriction } from './earlier-decisions.ts';
import { readSharingForm } from './read-sharing-form.ts';
import { beginSharing, decided, type SharedPassageState } from './sharing-state.ts';

const reader = { personId: 'robin', dataSubjectId: 'robin' };

function bodyOf(...passages: [id: string, text: string, attrs?: Partial<PassageAttributes>][]): Body {
  return {
    type: 'doc',
    content: passages.map(([id, text, attrs]) => ({
      type: 'passage',
      attrs: { id, nature: 'unsorted', who: null, about: [], ...attrs },
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }]
    }))
  };
}

const none = new Map();
const whole: Pick<EarlierRestriction, 'fromOffset' | 'toOffset' | 'statutoryBasis' | 'policyGround'> = {
  fromOffset: null,
  toOffset: null,
  statutoryBasis: 'serious-harm',
  policyGround: 'serious-harm'
};

function at(states: readonly SharedPassageState[], index = 0): SharedPassageState {
  const state = states[index];
  if (state === undefined) throw new Error('no such passage');
  return state;
}

describe('a sharing page begins', () => {
  test('with nothing withheld, and a part for each of several sentences', () => {
    const states = beginSharing(bodyOf(['a', 'One. Two.'], ['b', 'Only one.']), reader, none);
    expect(at(states).parts.map((part) => [part.key, part.text, part.withheld])).toEqual([
      ['0-5', 'One.', false],
      ['5-9', 'Two.', false]
    ]);
    expect(at(states, 1).parts).toEqual([]);
    expect(decided(states)).toEqual({ withheld: [], included: [], withoutBasis: [] });
  });

  test('with passages about others withheld, not those about the reader or the child', () => {
    const states = beginSharing(
      bodyOf(['a', 'Jo shouted.', { about: ['jo'] }], ['b', 'Robin ran.', { about: ['robin'] }]),
      reader,
      none
    );
    expect(decided(states).withheld).toEqual([
      { passageId: 'a', words: 'all', basis: 'third-party', ground: null }
    ]);
    const forJo = beginSharing(
      bodyOf(['a', 'Jo shouted.', { about: ['jo'] }]),
      { ...reader, personId: 'jo' },
      none
    );
    expect(decided(forJo).withheld).toEqual([]);
  });
});

describe('what a page decides', () => {
  const body = bodyOf(['a', 'Jo shouted. Robin ran.', { about: ['jo'] }]);

  test('is undecided for the rule where a passage about others is neither withheld nor included', () => {
    const state = at(beginSharing(body, reader, none));
    state.all.withheld = false;
    const open = decided([state]);
    expect(shareBody(body, { reader, ...open }, () => 'x')).toEqual({
      ok: false,
      because: 'undecided',
      passageIds: ['a']
    });
    state.included = true;
    expect(shareBody(body, { reader, ...decided([state]) }, () => 'x').ok).toBe(true);
  });

  test('lets the whole outweigh its parts, and asks for every basis', () => {
    const state = at(beginSharing(body, reader, none));
    for (const part of state.parts) part.withheld = true;
    expect(decided([state]).withheld).toHaveLength(1);
    state.all.withheld = false;
    const [first] = state.parts;
    if (first !== undefined) first.basis = '';
    expect(decided([state])).toMatchObject({
      withheld: [{ words: { from: 12, to: 22 } }],
      withoutBasis: [{ passageId: 'a', key: '0-12' }]
    });
  });

  test('comes back from its form', () => {
    const states = beginSharing(body, reader, none);
    const form = new FormData();
    form.append('withheld', 'a.0-12');
    form.append('withheld', 'b.all');
    form.set('basis.a.0-12', 'third-party');
    form.set('ground.a.0-12', 'third-party-objected');
    form.set('basis.a.12-22', 'made-up');
    form.append('included', 'a');
    expect(decided(readSharingForm(states, form, ['third-party']))).toEqual({
      withheld: [
        { passageId: 'a', words: { from: 0, to: 12 }, basis: 'third-party', ground: 'third-party-objected' }
      ],
      included: ['a'],
      withoutBasis: []
    });
    expect(decided(readSharingForm(states, form, [])).withoutBasis).toEqual([
      { passageId: 'a', key: '0-12' }
    ]);
  });
});

describe('an earlier copy', () => {
  const before = bodyOf(
    ['a', 'Jo drank. Robin ran.'],
    ['b', 'Pat said no.'],
    ['c', 'Alex cried.', { about: ['alex'] }]
  );
  const restrictions: EarlierRestriction[] = [
    { ...whole, passageId: 'a', fromOffset: 0, toOffset: 10 },
    { ...whole, passageId: 'b' }
  ];
  const from = (now: Body) => beginSharing(now, reader, earlierDecisions(before, restrictions, now));

  test('of the same words keeps what was withheld and what was included', () => {
    const states = from(before);
    expect(decided(states)).toEqual({
      withheld: [
        { passageId: 'a', words: { from: 0, to: 10 }, basis: 'serious-harm', ground: 'serious-harm' },
        { passageId: 'b', words: 'all', basis: 'serious-harm', ground: 'serious-harm' }
      ],
      included: ['c'],
      withoutBasis: []
    });
    expect(states.some((state) => state.lookAgain)).toBe(false);
  });

  test('of other words finds the withheld ones again, wherever they are now', () => {
    const states = from(bodyOf(['a', 'Robin ran. Jo drank. Then home.']));
    const kept = at(states).parts.filter((part) => part.withheld);
    expect(kept.map((part) => part.text)).toEqual(['Jo drank.']);
    expect(at(states).lookAgain).toBe(false);
  });

  test('of other words asks to look again where they are gone, stand twice, or a whole passage changed', () => {
    expect(at(from(bodyOf(['a', 'Robin ran.']))).lookAgain).toBe(true);
    expect(at(from(bodyOf(['a', 'Jo drank. Jo drank.']))).lookAgain).toBe(true);
    const changed = at(from(bodyOf(['b', 'Pat said yes.'])));
    expect([changed.lookAgain, changed.all.withheld]).toEqual([true, true]);
  });

  test('does not count as deciding about others once a word or a person has changed', () => {
    expect(at(from(bodyOf(['c', 'Alex cried again.', { about: ['alex'] }]))).all.withheld).toBe(true);
    expect(at(from(bodyOf(['c', 'Alex cried.', { about: ['alex', 'jo'] }]))).all.withheld).toBe(true);
  });

  test('whose withheld words were parts of a sentence, or several, keeps exactly them', () => {
    const ranges = fc
      .uniqueArray(fc.integer({ min: 0, max: 38 }), { minLength: 2, maxLength: 6 })
      .map((cuts) => cuts.sort((one, other) => one - other));
    fc.assert(
      fc.property(ranges, (cuts) => {
        const text = 'Jo came. Robin ran off. Pat? No. We met.';
        const body = bodyOf(['a', text]);
        const kept = cuts.flatMap((cut, index) => {
          const to = cuts[index + 1];
          return index % 2 === 1 || to === undefined
            ? []
            : [{ ...whole, passageId: 'a', fromOffset: cut, toOffset: to }];
        });
        const again = decided(beginSharing(body, reader, earlierDecisions(body, kept, body))).withheld;
        const covered = (at: number) =>
          again.some(({ words }) => words !== 'all' && words.from <= at && at < words.to);
        for (let at = 0; at < text.length; at += 1) {
          const was = kept.some(({ fromOffset, toOffset }) => fromOffset <= at && at < toOffset);
          if (/\S/.test(text[at] ?? '')) expect(covered(at)).toBe(was);
        }
        expect(textOf(body.content[0]?.content[0] ?? { type: 'paragraph' })).toBe(text);
      })
    );
  });
});
