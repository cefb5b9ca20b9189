import { openClasses, type Step } from './read-pattern.ts';

/** Lets every word through. */
export const anyWord = -1;

/**
 * A sieve for the word that stands next to a pattern's anchor: bit `id & 31` is set for every word that fits there.
 * A word whose bit is not set cannot be part of a match, which is known without trying the pattern.
 *
 * @param at the step next to the anchor
 * @param direction 1 for what follows the anchor, -1 for what precedes it
 */
export function sieve(
  run: readonly Step[],
  at: number,
  direction: 1 | -1,
  bitsOf: (step: Step) => number
): number {
  let bits = 0;
  for (; at >= 0 && at < run.length; at += direction) {
    const step = run[at] as Step;
    if (step.kind === 'gap') return anyWord;
    if (step.kind === 'either') {
      let mayBeEmpty = false;
      for (const branch of step.branches) {
        if (branch.length === 0) mayBeEmpty = true;
        else bits |= sieve(branch, direction === 1 ? 0 : branch.length - 1, direction, bitsOf);
      }
      if (!mayBeEmpty) return bits;
      continue;
    }
    if (step.kind === 'class' && openClasses.has(step.name)) return anyWord;
    bits |= bitsOf(step);
    if (!step.optional) return bits;
  }
  return anyWord;
}
