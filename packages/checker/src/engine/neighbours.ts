import { openClasses, type Step } from './read-pattern.ts';

/** Lets every word through. */
export const anyWord = -1;

/**
 * A sieve for the word that stands next to a pattern's anchor: bit `id & 31` is set for every word that fits there.
 * A word whose bit is not set cannot be part of a match, which is known without trying the pattern.
 *
 * @param run the steps next to the anchor, the nearest first
 * @param nearest which step of a branch is nearest
 */
export function sieve(run: readonly Step[], nearest: Nearest, idsOf: (step: Step) => number[]): number {
  let bits = 0;
  for (const step of run) {
    if (step.kind === 'gap') return anyWord;
    if (step.kind === 'either') {
      let mayBeEmpty = false;
      for (const branch of step.branches) {
        if (branch.length === 0) mayBeEmpty = true;
        else bits |= sieve(nearest(branch), nearest, idsOf);
      }
      if (bits === anyWord) return anyWord;
      if (mayBeEmpty) continue;
      return bits;
    }
    if (step.kind === 'class' && openClasses.has(step.name)) return anyWord;
    for (const id of idsOf(step)) bits |= 1 << (id & 31);
    if (!step.optional) return bits;
  }
  return anyWord;
}

type Nearest = (branch: readonly Step[]) => readonly Step[];

/** For what follows the anchor, a branch is read from its first step. */
export const firstOf: Nearest = (branch) => branch;

/** For what precedes it, from its last. */
export const lastOf: Nearest = (branch) => [...branch].reverse();
