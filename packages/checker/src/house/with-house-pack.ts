import { Checker } from '../engine/checker.ts';
import type { Rule } from '../rule.ts';
import type { HousePack } from './pack.ts';

/** A checker for the built-in rules as a pack adds to, changes and silences them. */
export function withHousePack(rules: readonly Rule[], pack: HousePack): Checker {
  const silencedRules = new Set(pack.silence.flatMap((each) => ('rule' in each ? [each.rule] : [])));
  const changes = new Map(pack.change.map(({ rule, ...change }) => [rule, change]));
  const kept = rules
    .filter(({ id }) => !silencedRules.has(id))
    .map((rule): Rule => {
      const change = changes.get(rule.id);
      return change ? { ...rule, ...change } : rule;
    });
  const added = pack.add.map(({ terms, ...rest }): Rule => ({
    ...rest,
    says: terms,
    sources: [{ name: pack.name, address: '' }]
  }));
  const silencedTerms = pack.silence.flatMap((each) => ('term' in each ? [each.term] : []));
  return new Checker([...kept, ...added], silencedTerms);
}
