export { categories, type Category } from './category.ts';
export type { Finding } from './finding.ts';
export type { Source } from './rule.ts';
export { check, type CheckOptions } from './check.ts';
export { ruleIds } from './rule-ids.ts';
export { LiveChecker } from './live-checker.ts';
export { checkDocument, DocumentChecker, type DocumentFinding, type DocumentNode } from './check-document.ts';
export type { HousePack } from './house/pack.ts';
export { readHousePack, type PackProblem, type PackReading } from './house/read-house-pack.ts';
export { measure, type Measures } from './beyond-spans/measure.ts';
export {
  visitChecklist,
  visitItems,
  type ChecklistItem,
  type VisitItem
} from './beyond-spans/visit-checklist.ts';
export { decisionChecklist, decisionItems, type DecisionItem } from './beyond-spans/decision-checklist.ts';
export { lateEntry, type LateEntry } from './beyond-spans/late-entry.ts';
export { glossary, type GlossaryHit } from './beyond-spans/glossary.ts';
