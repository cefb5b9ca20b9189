import { commonWords } from '../word-sets.ts';
import { isSure, type Line, type Step } from './read-pattern.ts';

const common: ReadonlySet<string> = new Set(commonWords.split(/\s+/));

/** Classes whose words stand in nearly every sentence. */
const commonClasses: ReadonlySet<string> = new Set([
  'pronoun',
  'kin',
  'poss',
  'det',
  'be',
  'have',
  'do',
  'prep',
  'say',
  'grammar'
]);

/** What one common word costs; a pattern found by one is tried at nearly every sentence. */
const costOfCommon = 50;

/** A line and the step that it is found by. */
export interface AnchoredLine {
  line: Line;
  anchor: number;
}

/**
 * Chooses the step that a pattern is found by: the fewest and least common words. Where only common words are sure to be
 * there, a step with branches is spread, so that each branch can be found by its own.
 */
export function withAnchors(line: Line): AnchoredLine[] {
  let anchor = -1;
  let least = Infinity;
  let either = -1;
  line.steps.forEach((step, index) => {
    if (step.kind === 'either' && (either < 0 || branches(line, index) < branches(line, either)))
      either = index;
    const cost = costOf(step);
    if (cost < least) [anchor, least] = [index, cost];
  });
  if (least < costOfCommon || either < 0) return [{ line, anchor }];
  const { steps, marked } = line;
  return (steps[either] as Step & { kind: 'either' }).branches.flatMap((branch) => {
    const moved = (at: number): number => (at > either ? at + branch.length - 1 : at);
    return withAnchors({
      ...line,
      steps: [...steps.slice(0, either), ...branch, ...steps.slice(either + 1)],
      marked: [moved(marked[0]), moved(marked[1])]
    });
  });
}

function branches({ steps }: Line, index: number): number {
  return (steps[index] as Step & { kind: 'either' }).branches.length;
}

function costOf(step: Step): number {
  if (!isSure(step)) return Infinity;
  if (step.kind === 'class') return commonClasses.has(step.name) ? 10 * costOfCommon : costOfCommon - 1;
  let cost = 0;
  for (const word of step.words) cost += common.has(word) ? costOfCommon : 1;
  return cost;
}
