import { textOf } from '@our-record/record';
import { expect, test } from 'vitest';
import { readBroughtIn } from './read-brought-in.ts';
import { wordFileOf, wordFileOfAVisit } from './testing/word-files.ts';

async function brought(fields: Record<string, string | File>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const outcome = await readBroughtIn(form);
  return outcome.ok
    ? { words: outcome.body.content.map((passage) => textOf(passage.content[0])), source: outcome.source }
    : outcome.because;
}

const wordFile = (bytes: Uint8Array, name = 'visit.docx') => new File([Buffer.from(bytes)], name);

test('a paste is its HTML where the clipboard had some, and its text where not', async () => {
  const source = { how: 'pasted', fileName: null, leftBehind: [] };
  expect(await brought({ text: 'One\ntwo' })).toEqual({ words: ['One\ntwo'], source });
  expect(await brought({ text: 'One two', html: '<p>One</p><p>two</p>' })).toEqual({
    words: ['One', 'two'],
    source
  });
  expect(await brought({ text: 'One two', html: '<p></p><script>x</script>' })).toEqual({
    words: ['One two'],
    source
  });
});

test('a file is its words, its name and what it left behind', async () => {
  const outcome = await brought({ file: wordFile(await wordFileOfAVisit(), 'C:\\visit\u0000 one.docx') });
  if (typeof outcome === 'string') throw new Error(outcome);
  expect(outcome.words[0]).toBe('Visit to Robin');
  expect(outcome.source).toMatchObject({ how: 'docx', fileName: 'C:\\visit one.docx' });
  expect(outcome.source.leftBehind.length).toBeGreaterThan(0);
});

test('nothing, both, and no words are told apart', async () => {
  expect(await brought({ text: ' \n', html: '<p>unseen</p>' })).toBe('nothing-given');
  expect(await brought({ file: wordFile(new Uint8Array(), '') })).toBe('nothing-given');
  expect(await brought({ file: wordFile(await wordFileOfAVisit()), text: 'x' })).toBe('both-given');
  expect(await brought({ file: wordFile(await wordFileOf('<w:p/>')) })).toBe('no-words');
  expect(await brought({ file: wordFile(new Uint8Array()) })).toBe('empty-file');
  expect(await brought({ file: wordFile(Buffer.from('%PDF-1.7')) })).toBe('pdf');
});

test('too much is refused, not cut', async () => {
  expect(await brought({ text: 'x'.repeat(4_000_001) })).toBe('paste-too-large');
  expect(await brought({ text: 'x'.repeat(1_100_000) })).toBe('paste-too-large');
  expect(await brought({ text: 'x\n\n'.repeat(2_001) })).toBe('too-many-passages');
});
