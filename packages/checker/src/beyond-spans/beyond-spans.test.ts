import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decisionChecklist } from './decision-checklist.ts';
import { glossary } from './glossary.ts';
import { lateEntry } from './late-entry.ts';
import { measure } from './measure.ts';
import { syllables } from './syllables.ts';
import { visitChecklist, visitItems } from './visit-checklist.ts';

const note = (name: string): string =>
  readFileSync(new URL(`../../corpus/${name}.txt`, import.meta.url), 'utf8');

describe('measure', () => {
  test('counts', () => {
    const measures = measure('Dad’s car broke. We walked home, and Mr. Bell came too!\n\nShe laughed.');
    expect(measures).toMatchObject({
      words: 13,
      sentences: 3,
      paragraphs: 2,
      sentenceLengths: [3, 8, 2],
      longestSentence: 8
    });
  });

  test('a harder text needs an older reader', () => {
    const easy = measure('I saw Sam. He had a red ball. We ran to the park and he won.').readingAge as number;
    const hard = measure(
      'Notwithstanding considerable professional intervention, parental engagement with statutory safeguarding processes remained fundamentally inconsistent throughout.'
    ).readingAge as number;
    expect(easy).toBeLessThanOrEqual(7);
    expect(hard).toBeGreaterThan(18);
  });

  test('follows the published formula', () => {
    const { words, sentences, syllables: spoken, readingAge } = measure(note('visit-to-leo'));
    expect(readingAge).toBeCloseTo(0.39 * (words / sentences) + 11.8 * (spoken / words) - 15.59 + 5, 0);
  });

  test('strengths and worries', () => {
    const { strengths, worries } = measure(
      'He is proud and kind. Mum is worried about the bruise. He is not happy.'
    );
    expect([strengths, worries]).toEqual([2, 2]);
  });

  test('nothing to read', () => {
    expect(measure(' \n').readingAge).toBeNull();
  });

  test.each([
    ['cat', 1],
    ['table', 2],
    ['walked', 1],
    ['wanted', 2],
    ['education', 4],
    ['houses', 2],
    ['family', 3],
    ['made', 1]
  ])('%s has %i', (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});

describe('the checklist of a visit', () => {
  test('has the thirteen items of section 5.2', () => {
    expect(visitItems).toHaveLength(13);
  });

  test('a full note speaks of everything but a missed visit', () => {
    const missing = visitChecklist(note('visit-to-leo')).filter(({ found }) => !found);
    expect(missing.map(({ item }) => item)).toEqual(['missed']);
  });

  test('says where', () => {
    const text = 'No interpreter was needed.';
    const place = visitChecklist(text).find(({ item }) => item === 'interpreter')?.places[0];
    expect(text.slice(place?.start, place?.end)).toBe('interpreter');
  });

  test('an empty note has none', () => {
    expect(visitChecklist('Rang the garage about the tyre.').filter(({ found }) => found)).toEqual([]);
  });

  test('a missed visit', () => {
    const found = visitChecklist('No answer at the door. I will go back on Friday.').filter(
      (each) => each.found
    );
    expect(found.map(({ item }) => item)).toContain('missed');
  });
});

describe('the checklist of a decision', () => {
  test('a full record has every part', () => {
    const missing = decisionChecklist(note('what-the-meeting-decided')).filter(({ found }) => !found);
    expect(missing.map(({ item }) => item)).toEqual([]);
  });

  test('a bare one lacks who, why and what else', () => {
    const missing = decisionChecklist('The move was approved.').filter(({ found }) => !found);
    expect(missing.map(({ item }) => item)).toEqual(
      expect.arrayContaining(['decided-by', 'reasons', 'options', 'child-preference'])
    );
  });
});

describe('a late entry', () => {
  const now = Temporal.ZonedDateTime.from('2026-06-10T12:00[Europe/London]');

  test.each([
    ['Home visit on 3 June 2026. Leo was in.', '2026-06-03'],
    ['Date of visit: 03/06/2026', '2026-06-03'],
    ['Visit 2026-06-03 at 4pm', '2026-06-03'],
    ['I saw Leo on Tuesday 3rd June.', '2026-06-03'],
    ['I saw Leo on 28 December.', '2025-12-28']
  ])('%s', (text, day) => {
    expect(lateEntry(text, now)?.happenedOn).toBe(day);
  });

  test.each([
    'Home visit on 9 June 2026.',
    'Home visit today.',
    'I will visit on 20 June 2026.',
    'Visit on 45 June 2026.',
    'Order 12/13/2026.'
  ])('not: %s', (text) => {
    expect(lateEntry(text, now)).toBeNull();
  });

  test('whether the reason is given', () => {
    expect(lateEntry('Visit on 3 June 2026. Late entry because I was ill.', now)?.reasonGiven).toBe(true);
    expect(lateEntry('Visit on 3 June 2026.', now)?.reasonGiven).toBe(false);
  });
});

test('the glossary explains professional words, each time they stand there', () => {
  const text = 'The PEP and the IRO. Personal Education Plan (PEP).';
  const hits = glossary(text);
  expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(
    expect.arrayContaining(['PEP', 'IRO'])
  );
  expect(hits.every(({ plain }) => plain.length > 10)).toBe(true);
});

test('the glossary leaves the everyday sense of a word alone', () => {
  expect(glossary('I will contact Mum.')).toEqual([]);
  expect(glossary('Contact with Mum went well.').map(({ term }) => term)).toEqual(['contact']);
});
