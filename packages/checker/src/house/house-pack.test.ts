import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { categories } from '../category.ts';
import { check } from '../check.ts';
import type { HousePack } from './pack.ts';
import { readHousePack } from './read-house-pack.ts';

const known = new Set(['absconded', 'court-acronyms']);

const good = `{
  "name": "Ashdale words",
  "add": [
    {
      "id": "ashdale-teams",
      "category": "jargon",
      "terms": ["=ZQT", "north hub~ => the north team"],
      "message": "Say which team “{words}” is.",
      "instead": ["the team"]
    }
  ],
  "change": [{ "rule": "absconded", "message": "Ashdale says: went missing." }],
  "silence": [{ "term": "prior to" }, { "rule": "court-acronyms" }]
}`;

function read(json: string): HousePack {
  const reading = readHousePack(json, known);
  if (!reading.ok)
    expect.unreachable(reading.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return (reading as { pack: HousePack }).pack;
}

const problems = (json: string): string[] => {
  const reading = readHousePack(json, known);
  return reading.ok ? [] : reading.problems.map(({ line, message }) => `${line}: ${message}`);
};

describe('a good pack', () => {
  const house = read(good);

  test('adds terms, with their replacements', () => {
    const text = 'The ZQT met at the north hubs.';
    const findings = check(text, { house });
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['ZQT', 'north hubs']);
    expect(findings[0]).toMatchObject({
      category: 'jargon',
      message: 'Say which team “ZQT” is.',
      source: { name: 'Ashdale words' }
    });
    expect(findings[1]?.instead).toEqual(['the north team']);
  });

  test('changes a rule’s words', () => {
    expect(check('Kai absconded at 9pm.', { house })[0]?.message).toBe('Ashdale says: went missing.');
    expect(check('Kai absconded at 9pm.')[0]?.message).not.toBe('Ashdale says: went missing.');
  });

  test('silences a term in all rules, and a whole rule', () => {
    expect(check('I came prior to tea.', { house })).toEqual([]);
    expect(check('I came prior to tea.')).toHaveLength(1);
    expect(check('The PLO is on Friday.', { house })).toEqual([]);
    expect(check('The PLO is on Friday.')).not.toEqual([]);
  });
});

describe('a bad pack is refused whole, its mistakes named by line', () => {
  test.each([
    [
      '{\n  "name": "x",\n  "silence": [\n    { "rule": "no-such" }\n  ]\n}',
      ['4: there is no rule "no-such"']
    ],
    ['{\n"name": "x"\n"add": []}', ['3: "," or "}" was expected']],
    ['{\n"name": "x", "name": "y"}', ['2: "name" is given twice']],
    [
      '{\n\n"add": [{"id":"A b","category":"rude",\n"terms":["(x"],"message":"m"}]}',
      [
        '1: "name" is missing',
        '3: "A b" should be in small letters, digits and hyphens',
        '3: "category" should be one of third-party, prejudice, blame, opinion-as-fact, unattributed, jargon, plain',
        '4: "(x": a bracket is left open'
      ]
    ],
    [
      '{"name": "x",\n"more": 1}',
      ['2: the pack has no "more"; it may have $schema, name, add, change, silence']
    ],
    [
      '{"name": "x", "silence": [{}]}',
      ['1: an entry of "silence" names either a "rule" or a "term"', '1: "rule" is missing']
    ],
    ['{"name": "x", "add": {}}', ['1: "add" should be a list']],
    ['[]', ['1: the pack should be an object', '1: "name" is missing']],
    ['', ['1: the file ends too early']],
    ['{"name": "x"} \n x', ['2: there is more after the end of the pack']],
    [`${'['.repeat(50)}`, ['1: values are nested more than 20 deep']]
  ])('%s', (json, expected) => {
    expect(problems(json)).toEqual(expected);
  });
});

test('the published schema names the categories that there are', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../house-pack.schema.json', import.meta.url), 'utf8')
  ) as {
    $defs: { category: { enum: string[] } };
  };
  expect(schema.$defs.category.enum).toEqual([...categories]);
});
