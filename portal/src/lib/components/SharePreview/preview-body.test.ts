import { shareBody, type Body } from '@our-record/record';
import { expect, test } from 'vitest';
import { beginSharing, decided } from '#lib/sharing/sharing-state.ts';
import { previewBody } from './preview-body.ts';

const reader = { personId: 'robin', dataSubjectId: 'robin' };
const body: Body = {
  type: 'doc',
  content: (['Robin ran. Jo shouted.', 'About Alex.'] as const).map((text, index) => ({
    type: 'passage',
    attrs: { id: String(index), nature: 'unsorted', who: null, about: index === 0 ? [] : ['alex'] },
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }]
  }))
};

function begin() {
  const states = beginSharing(body, reader, new Map());
  const [first, second] = states;
  if (first === undefined || second === undefined) throw new Error('two passages');
  return { states, first, second };
}

const ids = () => {
  let next = 0;
  return () => `preview-${String((next += 1))}`;
};

test('is what would be shared', () => {
  const { states, first } = begin();
  const [, sentence] = first.parts;
  if (sentence !== undefined) Object.assign(sentence, { withheld: true, basis: 'serious-harm' });
  const outcome = shareBody(body, { reader, ...decided(states) }, ids());
  expect(outcome.ok && outcome.body).toEqual(previewBody(states, reader));
  expect(JSON.stringify(previewBody(states, reader))).not.toContain('shouted');
});

test('shows as withheld what has no basis yet, and what is not decided', () => {
  const { states, first, second } = begin();
  const [, sentence] = first.parts;
  if (sentence !== undefined) sentence.withheld = true;
  second.all.withheld = false;
  const shown = JSON.stringify(previewBody(states, reader));
  expect(shown).not.toContain('shouted');
  expect(shown).not.toContain('Alex');
});

test('is nothing while every word is withheld', () => {
  const { states, first } = begin();
  first.all.withheld = true;
  expect(previewBody(states, reader)).toBeNull();
});
