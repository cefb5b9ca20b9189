import { expect, test } from 'vitest';
import { inflect, otherSpelling } from './inflect.ts';

test.each([
  ['abscond', 'absconds absconded absconded absconding'],
  ['commence', 'commences commenced commenced commencing'],
  ['refer', 'refers referred referred referring'],
  ['visit', 'visits visited visited visiting'],
  ['travel', 'travels travelled travelled travelling'],
  ['deny', 'denies denied denied denying'],
  ['play', 'plays played played playing'],
  ['stop', 'stops stopped stopped stopping'],
  ['fail', 'fails failed failed failing'],
  ['take', 'takes took taken taking'],
  ['address', 'addresses addressed addressed addressing'],
  ['flee', 'flees fleed fleed fleeing'],
  ['equip', 'equips equipped equipped equipping']
])('%s', (base, forms) => {
  expect(inflect(base).slice(1).join(' ')).toBe(forms);
});

test('irregular plurals', () => {
  expect(inflect('child')).toContain('children');
});

test.each([
  ['prioritise', 'prioritize'],
  ['stigmatising', 'stigmatizing'],
  ['hospitalisation', 'hospitalization'],
  ['rise', null]
])('%s may also be spelled %s', (word, other) => {
  expect(otherSpelling(word)).toBe(other);
});
