import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from './check.ts';

const folder = new URL('../corpus/', import.meta.url);
const notes = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const texts = notes.map((name) => readFileSync(new URL(name, folder), 'utf8'));

test('what is marked in good notes is what was marked before', () => {
  const marked = notes.flatMap((name, index) =>
    check(texts[index] as string).map(
      ({ start, end, category, ruleId }) =>
        `${name} ${category} ${ruleId} “${texts[index]?.slice(start, end)}”`
    )
  );
  expect(marked).toMatchSnapshot();
});

test('at most one word in a thousand is marked', () => {
  const words = texts.join(' ').split(/\s+/).length;
  const findings = texts.flatMap((text) => check(text)).length;
  expect(words).toBeGreaterThan(2500);
  expect(findings / words).toBeLessThanOrEqual(0.001);
});
