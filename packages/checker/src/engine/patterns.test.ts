import { describe, expect, test } from 'vitest';
import type { Category } from '../category.ts';
import type { Guard, Rule } from '../rule.ts';
import { Checker } from './checker.ts';
import { PatternError, readPattern } from './read-pattern.ts';

const invented = (says: string[], more: Partial<Rule> = {}): Rule => ({
  id: 'invented',
  category: 'plain',
  says,
  message: 'About {words}.',
  why: 'For a test.',
  instead: ['x'],
  sources: [{ name: 'A test', address: 'https://example.org' }],
  ...more
});

/** What one rule marks in a text. */
function marks(says: string | string[], text: string, more: Partial<Rule> = {}): string[] {
  const checker = new Checker([invented([says].flat(), more)]);
  return checker.check(text).map(({ start, end }) => text.slice(start, end));
}

describe('a pattern', () => {
  test.each([
    ['prior to', 'I came PRIOR TO tea.', ['PRIOR TO']],
    ['prior to', 'I came prior\nto tea.', ['prior\nto']],
    ['prior to', 'I came prior. To tea.', []],
    ['prior to', 'I came prior, to tea.', []],
    ['half-caste', 'half-caste, half caste, halfcaste', ['half-caste', 'half caste', 'halfcaste']],
    ['abscond~', 'abscond absconds absconded absconding', ['abscond', 'absconds', 'absconded', 'absconding']],
    ['child~', 'the children and a child', ['children', 'child']],
    ["won't", "She won’t and I won't.", ['won’t', "won't"]],
    ["child's", 'the child’s bag', ['child’s']],
    ['=PEP', 'A PEP, two PEPs, a pep talk.', ['PEP', 'PEPs']],
    ['=PEP', 'THE PEP IS ON FRIDAY', []],
    ['=H/V', 'H/V at 4', ['H/V']],
    ['s.47', 'A s.47 and an s47', ['s.47']],
    [
      '(fail|refuse)~ to (engage|take part)',
      'Refusing to take part, he failed to engage.',
      ['Refusing to take part', 'failed to engage']
    ],
    ['[very] rude', 'rude and very rude', ['rude', 'very rude']],
    [
      'lack~ ..2 insight',
      'lacks any real insight; lacks the time, money and insight',
      ['lacks any real insight']
    ],
    [
      '!(eye|in) contact !(details|lens~)',
      'eye contact, in contact, contact details, contact lenses, contact',
      ['contact']
    ],
    ['^ refused', 'Refused to go. She refused to go.', ['Refused']],
    ['refused $', 'He refused. He refused it.', ['refused']],
    [
      'was {considered unsuitable}',
      'Home was considered unsuitable; is considered unsuitable',
      ['considered unsuitable']
    ],
    [
      '<be> (of the|at the (garage|shop)) best',
      'was of the best, is at the shop best',
      ['was of the best', 'is at the shop best']
    ],
    ['fight, flight', 'fight, flight', ['fight, flight']],
    ['prioritise~', 'prioritized', ['prioritized']],
    ['<adv> rude', 'extremely rude, frankly rude, tall rude', ['extremely rude', 'frankly rude']]
  ])('%s in %s', (says, text, expected) => {
    expect(marks(says, text)).toEqual(expected);
  });

  test.each(['(open', '<no-such-class>', '<person>', 'a !(b) c', 'wh@t', '=A~'])(
    '%s cannot be read',
    (says) => {
      expect(() => readPattern(says)).toThrow(PatternError);
    }
  );

  test('never silences where it shares a word', () => {
    expect(marks('failed', 'He failed. He failed his driving test.', { never: ['failed ..2 test'] })).toEqual(
      ['failed']
    );
  });

  test('a name is not a word', () => {
    expect(marks('black', 'Mr Black has a black car. Black, too.')).toEqual(['black', 'Black']);
  });
});

describe('a replacement', () => {
  const first = (says: string, text: string): string | undefined =>
    new Checker([invented([says])]).check(text)[0]?.instead[0];

  test.each([
    ['commence~ => start~', 'It commenced.', 'started'],
    ['commence~ => start~', 'Commencing', 'Starting'],
    ['utilise~ => use~', 'We utilized it.', 'used'],
    ['endeavour~ => try~', 'She endeavours', 'tries'],
    ['prior to => before', 'Prior to tea', 'Before'],
    ['odd', 'odd', 'x']
  ])('%s in %s is %s', (says, text, expected) => {
    expect(first(says, text)).toBe(expected);
  });
});

describe('a guard', () => {
  const guarded = (guard: Guard, says: string, text: string, category: Category = 'plain'): number =>
    marks(says, text, { guards: [guard], category }).length;

  test.each([
    ['noun', 'contact', 'He has contact with Dad.', 1],
    ['noun', 'contact', 'Contact started late.', 1],
    ['noun', 'contact', 'I will contact Mum.', 0],
    ['noun', 'contact', 'Contact his tutor.', 0],
    ['verb', 'presents', 'He presents as sad.', 1],
    ['verb', 'presents', 'His presents were socks.', 0],
    ['about-a-person', 'failed', 'Mum failed again.', 1],
    ['about-a-person', 'failed', 'The boiler failed again.', 0],
    ['about-a-person', 'failed', 'It failed again.', 0],
    ['not-negated', 'rude', 'He was rude.', 1],
    ['not-negated', 'rude', 'He was not at all rude.', 0],
    ['even-if-capitalised', 'tinker', 'They are Tinker folk.', 1]
  ] as const)('%s: %s in "%s"', (guard, says, text, expected) => {
    expect(guarded(guard, says, text)).toBe(expected);
  });
});

describe('what holds for every rule', () => {
  test.each([
    ['Jess told me, "Mum is rude."', []],
    ['"It was rude," Lewis told me. "So rude."', []],
    ['Dad: “You are rude.”', []],
    ["She said 'he is rude' and left.", []],
    ['The "rude" family', ['rude']],
    ['It was written that "he is rude".', ['rude']],
    ['“He is rude', ['rude']]
  ])('quoted words: %s', (text, expected) => {
    expect(marks('rude', text)).toEqual(expected);
  });

  test.each([
    ['The house was a tip.', 1],
    ['I think the house was a tip.', 0],
    ['In my view the house was a tip.', 0],
    ['Ms Khan said that the house was a tip.', 0],
    ['The house was a tip, according to Dad.', 0],
    ['The house was a tip, Mum said.', 0],
    ['It seemed to me the house was a tip.', 0],
    ["Social worker's opinion: the house was a tip.", 0],
    ['Mum said hello. The house was a tip.', 1]
  ])('a marked opinion: %s', (text, expected) => {
    expect(marks('was a tip', text, { category: 'opinion-as-fact' }).length).toBe(expected);
  });

  test.each([
    ['It was reported that he ran.', 1],
    ['It was reported to me by PC Lowe that he ran.', 0],
    ['It was agreed that he goes.', 1],
    ['It was agreed with Mum that he goes.', 0],
    ['Mum told me it was agreed.', 0]
  ])('a named source: %s', (text, expected) => {
    expect(marks('it was (reported|agreed)', text, { category: 'unattributed' }).length).toBe(expected);
  });

  test.each([
    ['PEP on Monday. PEP on Friday.', 1],
    ['Personal Education Plan (PEP) on Monday. PEP on Friday.', 0],
    ['PEP (Personal Education Plan) on Monday. PEP on Friday.', 0],
    ['PEP, which means a plan for school. PEP on Friday.', 0],
    ['A PEP is a meeting where we talk about school.\n\nPEP on Friday.', 0],
    ['The PEP, the Personal Education Plan, is on Monday.', 0],
    ['PEP on Monday. Personal Education Plan (PEP) on Friday.', 1],
    ['What does the PEP say? (He asked.)', 1],
    ['PEP (12/03/2024)', 1]
  ])('an explained term: %s', (text, expected) => {
    expect(marks('=PEP', text, { category: 'jargon' }).length).toBe(expected);
  });

  test('the category that comes first keeps shared words', () => {
    const checker = new Checker([
      invented(['hard to reach']),
      invented(['hard to'], { id: 'other', category: 'blame' })
    ]);
    expect(checker.check('They are hard to reach.').map(({ ruleId }) => ruleId)).toEqual(['other']);
  });
});
