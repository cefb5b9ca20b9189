import { expect, test } from 'vitest';
import { checkPassphrase } from './passphrase-strength.ts';

test.each([
  ['short', 'too-short'],
  ['eleven char', 'too-short'],
  ['password1234', 'too-easy'],
  ['qwertyuiop12', 'too-easy'],
  ['aaaaaaaaaaaaaaaa', 'too-easy'],
  ['123456789012345', 'too-easy'],
  ['x'.repeat(201), 'too-long']
])('%s is refused as %s', (passphrase, because) => {
  expect(checkPassphrase(passphrase, [])).toEqual({ ok: false, because });
});

test('the names of a person do not make a passphrase, nor does a username twice over', () => {
  expect(checkPassphrase('Kayleigh Marsh 2011', ['Kayleigh Marsh']).ok).toBe(false);
  expect(checkPassphrase('otter-lantern-42otter-lantern-42', ['otter-lantern-42']).ok).toBe(false);
});

test('no rule about which characters: four plain words pass, and so do twelve of any script', () => {
  expect(checkPassphrase('lemon ladder quiet otter', []).ok).toBe(true);
  expect(checkPassphrase('ተራራው በጣም ረጅም ነው', []).ok).toBe(true);
});
