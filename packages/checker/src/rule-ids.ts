import { rules } from './rules/index.ts';

/** The ids of the built-in rules: what a house pack may change or silence. */
export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
