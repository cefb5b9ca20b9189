import { expect, test } from 'vitest';
import { cutDown } from './cut-down.ts';

test('what remains fails, and no character can go', () => {
  const brackets = (text: string): boolean => /\(.*\)/s.test(text);
  expect(cutDown(`a (b\r\nc) d${' e'.repeat(1000)}`, brackets)).toBe('()');
});

test('a character that can go only after a later one has gone goes too', () => {
  expect(cutDown('ab', (text) => ['ab', 'a', ''].includes(text))).toBe('');
});

test('a text that nothing can be taken from is as it was', () => {
  expect(cutDown('PEP', (text) => text === 'PEP')).toBe('PEP');
});
