import { textOf, type Body } from '@our-record/record';
import { expect, test } from 'vitest';
import { bodyOfBlocks } from './bring-in/body-of-blocks.ts';
import { blocksFromText } from './bring-in/blocks-from-text.ts';
import { arrangeBody, passagesToType, sortBody, typedPassages } from './sorting-form.ts';

function bodyOf(text: string): Body {
  const outcome = bodyOfBlocks(blocksFromText(text));
  if (!outcome.ok) throw new Error(outcome.because);
  return outcome.body;
}

function formOf(body: Body): FormData {
  const form = new FormData();
  for (const one of passagesToType(body)) {
    form.append('passage', one.id);
    form.set(`nature.${one.id}`, one.nature);
    form.set(`who.${one.id}`, one.who);
    for (const person of one.about) form.append(`about.${one.id}`, person);
    form.set(`words.${one.id}`, one.words.replaceAll('\n', '\r\n'));
  }
  return form;
}

const texts = (body: Body | null) => body?.content.map((passage) => textOf(passage.content[0]));

test('a page sent back untouched changes nothing', () => {
  const body = bodyOf('One.\nTwo.\n\n- a\n- b');
  expect(sortBody(body, typedPassages(formOf(body)))).toEqual(body);
});

test('a page says nature, whose, about whom, and other words', () => {
  const body = bodyOf('One.\n\nTwo.');
  const [first, second] = body.content;
  if (first === undefined || second === undefined) throw new Error('two passages');
  const form = formOf(body);
  const person = crypto.randomUUID();
  form.set(`nature.${first.attrs.id}`, 'opinion');
  form.set(`who.${first.attrs.id}`, '  Ms  Khan ');
  form.append(`about.${first.attrs.id}`, person);
  form.append(`about.${first.attrs.id}`, person);
  form.set(`words.${second.attrs.id}`, 'Two and a half.');
  const sorted = sortBody(body, typedPassages(form));
  expect(sorted.content[0]?.attrs).toEqual({
    id: first.attrs.id,
    nature: 'opinion',
    who: 'Ms Khan',
    about: [person]
  });
  expect(texts(sorted)).toEqual(['One.', 'Two and a half.']);
});

test('a nature that is none is unsorted, and a passage without words goes', () => {
  const body = bodyOf('One.\n\nTwo.');
  const form = formOf(body);
  form.set(`nature.${body.content[0]?.attrs.id ?? ''}`, 'toString');
  form.set(`words.${body.content[1]?.attrs.id ?? ''}`, '  ');
  const sorted = sortBody(body, typedPassages(form));
  expect(sorted.content.map((passage) => passage.attrs.nature)).toEqual(['unsorted']);
});

test('a passage that the draft no longer has keeps its words, and one the page does not speak of stays', () => {
  const [mine, theirs] = [bodyOf('Mine.'), bodyOf('Theirs.')];
  expect(texts(sortBody(theirs, typedPassages(formOf(mine))))).toEqual(['Mine.', 'Theirs.']);
});

test('a button splits a passage or merges it with the next', () => {
  const body = bodyOf('One. Two.\n\nThree.\n\n- a\n- b');
  const id = body.content[0]?.attrs.id ?? '';
  const split = arrangeBody(body, `split ${id}`);
  expect(texts(split)).toEqual(['One.', 'Two.', 'Three.', 'a\nb']);
  expect(texts(arrangeBody(body, `merge ${id}`))).toEqual(['One. Two. Three.', 'a\nb']);
  expect(arrangeBody(body, `merge ${body.content[1]?.attrs.id ?? ''}`)).toBeNull();
  expect(arrangeBody(body, `merge ${body.content[2]?.attrs.id ?? ''}`)).toBe(body);
  expect(arrangeBody(body, 'split nothing')).toBe(body);
  expect(arrangeBody(body, '')).toBe(body);
});
