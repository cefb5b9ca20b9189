import type { Category } from './category.ts';
import { Checker } from './engine/checker.ts';
import type { Finding } from './finding.ts';
import type { HousePack } from './house/pack.ts';
import { withHousePack } from './house/with-house-pack.ts';
import { rules } from './rules/index.ts';

export interface CheckOptions {
  /** A council's own terms, as `readHousePack` returned them. */
  house?: HousePack;
  /** Only these categories; all when left out. */
  categories?: readonly Category[];
}

let builtIn: Checker | null = null;
const withHouse = new WeakMap<HousePack, Checker>();

/** The checker for a house pack, or the built-in one. Compiled at its first use, then kept. */
export function checkerFor(house: HousePack | undefined): Checker {
  if (!house) return (builtIn ??= new Checker(rules));
  const known = withHouse.get(house);
  if (known) return known;
  const made = withHousePack(rules, house);
  withHouse.set(house, made);
  return made;
}

/**
 * What in a text a child could not understand, or could not bear to read, in order of where it starts.
 * Offsets are UTF-16 code units. Never throws on any text; time grows with its length.
 */
export function check(text: string, options: CheckOptions = {}): Finding[] {
  return onlyOf(checkerFor(options.house).check(text), options.categories);
}

export function onlyOf(findings: Finding[], wanted: readonly Category[] | undefined): Finding[] {
  return wanted ? findings.filter(({ category }) => wanted.includes(category)) : findings;
}
