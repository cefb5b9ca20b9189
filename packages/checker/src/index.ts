export { categories, type Category } from './category.ts';
export type { Finding } from './finding.ts';
export type { Source } from './rule.ts';
export { check, type CheckOptions } from './check.ts';
