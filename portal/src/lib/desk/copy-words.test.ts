import { expect, test } from 'vitest';
import type { Body } from '@our-record/record';
import { copyInWords } from './copy-words.ts';
import { withheldFrom } from './withheld-words.ts';

const at = (hour: string) => new Date(`2026-06-10T${hour}:00Z`);
const copy = { releaseAt: at('10:00'), firstOpenedAt: null, supersededAt: null, withdrawnAt: null };

test('a copy is to come, can be read, has been followed, or is withdrawn', () => {
  expect(copyInWords(copy, at('09:00')).state).toBe('can be read from 10 Jun 2026, 11:00');
  expect(copyInWords(copy, at('10:00'))).toEqual({ state: 'can be read', opened: 'not opened' });
  expect(copyInWords({ ...copy, supersededAt: at('11:00') }, at('12:00')).state).toContain('newer copy');
  expect(copyInWords({ ...copy, firstOpenedAt: at('10:30'), withdrawnAt: at('11:00') }, at('12:00'))).toEqual(
    {
      state: 'withdrawn 10 Jun 2026, 12:00',
      opened: 'opened 10 Jun 2026, 11:30'
    }
  );
});

test('withheld words stand in the order of the record', () => {
  const body: Body = {
    type: 'doc',
    content: ['a', 'b'].map((id) => ({
      type: 'passage',
      attrs: { id, nature: 'unsorted', who: null, about: [] },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: `One ${id}. Two ${id}.` }] }]
    }))
  };
  const why = { statutoryBasis: 'third-party', policyGround: null } as const;
  const restrictions = [
    { passageId: 'b', fromOffset: null, toOffset: null, ...why },
    { passageId: 'a', fromOffset: 7, toOffset: 13, ...why },
    { passageId: 'a', fromOffset: 0, toOffset: 7, ...why }
  ];
  expect(withheldFrom(body, restrictions).map((one) => [one.words, one.whole])).toEqual([
    ['One a.', false],
    ['Two a.', false],
    ['One b. Two b.', true]
  ]);
  expect(withheldFrom(null, restrictions)).toHaveLength(3);
});
