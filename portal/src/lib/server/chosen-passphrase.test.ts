import { expect, test } from 'vitest';
import { chosenPassphrase } from './chosen-passphrase.ts';

const offered = ['lemon ladder otter comet', 'walnut meteor basket tulip'];

function chosen(fields: Readonly<Record<string, string>>, offers: readonly string[] = offered) {
  const form = new FormData();
  for (const offer of offers) form.append('offered', offer);
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return chosenPassphrase(form);
}

test('an offered one is taken, and offered again if the page comes back', () => {
  expect(chosen({ picked: offered[1] ?? '' })).toEqual({
    passphrase: offered[1],
    offered,
    picked: offered[1]
  });
});

test('typed words are taken, whatever the choice beside them says', () => {
  for (const picked of ['own', offered[0] ?? '', ''])
    expect(chosen({ picked, passphrase: 'words of my own here' }).passphrase).toBe('words of my own here');
});

test('no choice is no passphrase, and neither is one that was not offered', () => {
  expect(chosen({}).passphrase).toBe('');
  expect(chosen({ picked: 'own' })).toMatchObject({ passphrase: '', picked: 'own' });
  expect(chosen({ picked: 'harbour harbour harbour lemon' }).passphrase).toBe('');
});

test('what is not of our words is not written back into a page', () => {
  expect(chosen({}, ['lemon ladder otter <b>', ...offered]).offered).toEqual(offered);
});
