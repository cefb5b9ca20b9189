import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { categories } from '../category.ts';
import { Checker } from '../engine/checker.ts';
import { PatternError, readPattern } from '../engine/read-pattern.ts';
import type { Rule } from '../rule.ts';
import { examples } from './examples.ts';
import { rules } from './index.ts';

const checker = new Checker(rules);

const madeBy = (rule: Rule, text: string) => checker.check(text).filter(({ ruleId }) => ruleId === rule.id);

/** The text with the first replacement of each of the rule's findings put in. */
function mended(rule: Rule, text: string): string {
  return madeBy(rule, text).reduceRight(
    (before, { start, end, instead }) => before.slice(0, start) + (instead[0] ?? '?') + before.slice(end),
    text
  );
}

describe.each(categories)('%s', (category) => {
  const inCategory = rules.filter((rule) => rule.category === category);

  test('has rules', () => {
    expect(inCategory.length).toBeGreaterThan(0);
  });

  describe.each(inCategory.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const { flags, passes } = examples[id] ?? { flags: [], passes: [] };

    test('has at least three examples of either kind', () => {
      expect(Math.min(new Set(flags).size, new Set(passes).size)).toBeGreaterThanOrEqual(3);
    });

    test.each(flags)('marks: %s', (sentence) => {
      const found = madeBy(rule, sentence);
      expect(checker.check(sentence).map(({ ruleId }) => ruleId)).toContain(rule.id);
      for (const { start, end, instead } of found) {
        expect(instead.length).toBeGreaterThan(0);
        expect(sentence.slice(start, end).trim()).not.toBe('');
      }
    });

    test.each(flags)('is silenced by its first replacement: %s', (sentence) => {
      const after = mended(rule, sentence);
      expect(after).not.toBe(sentence);
      expect(madeBy(rule, after).map(({ start, end }) => after.slice(start, end))).toEqual([]);
    });

    test.each(passes)('passes over: %s', (sentence) => {
      expect(madeBy(rule, sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual([]);
    });
  });
});

describe('the rules', () => {
  test('have ids of their own, in kebab case', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('have no examples of rules that are gone', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(Object.keys(examples).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('each name where they come from', () => {
    const unsourced = rules.filter(({ sources }) =>
      sources.some(({ address }) => !/^https?:\/\/\S+\.\S+/.test(address))
    );
    expect(unsourced.map(({ id }) => id)).toEqual([]);
  });

  test('hold at least 1,200 terms that can be read', () => {
    const terms = rules.flatMap(({ says }) => says.map((term) => term.split(' => ')[0] as string));
    const unreadable = terms.filter((term) => {
      try {
        return readPattern(term).steps.length === 0;
      } catch (problem) {
        if (problem instanceof PatternError) return true;
        throw problem;
      }
    });
    expect(unreadable).toEqual([]);
    expect(new Set(terms).size).toBeGreaterThanOrEqual(1200);
  });

  test('say the same thing about the same words only once', () => {
    const owners = new Map<string, string[]>();
    for (const { id, category, says } of rules) {
      for (const term of says) {
        const key = `${category} ${term.split(' => ')[0]}`;
        owners.set(key, [...(owners.get(key) ?? []), id]);
      }
    }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  test('of every group file are listed', async () => {
    const listed = new Set(rules.map(({ id }) => id));
    const missing: string[] = [];
    for (const category of categories) {
      for (const file of readdirSync(new URL(category, import.meta.url)).filter((name) =>
        name.endsWith('.ts')
      )) {
        const group: Record<string, unknown> = await import(`./${category}/${file}`);
        const exported = Object.values(group).flatMap((value) =>
          Array.isArray(value) ? (value as Partial<Rule>[]) : []
        );
        missing.push(
          ...exported.flatMap(({ id }) => (id !== undefined && !listed.has(id) ? [`${file}: ${id}`] : []))
        );
      }
    }
    expect(missing).toEqual([]);
  });
});
