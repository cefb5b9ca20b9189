import type { Term } from './compile.ts';
import type { Hit } from './match.ts';

/** Stands for all rules, in what a house pack silences. */
export const everyRule = -1;

/** Most tokens that one pattern spans: how far back an overlapping silence can start. */
const longest = 64;

/** The matches of `never` patterns in a paragraph, by rule. */
export class Silences {
  #byRule: Map<number, Hit[]> | null = null;

  constructor(hits: readonly Hit[], terms: readonly Term[]) {
    for (const hit of hits) {
      const { rule, silences } = terms[hit.term] as Term;
      if (!silences) continue;
      const byRule = (this.#byRule ??= new Map<number, Hit[]>());
      const known = byRule.get(rule);
      if (known) known.push(hit);
      else byRule.set(rule, [hit]);
    }
    for (const each of this.#byRule?.values() ?? []) each.sort((a, b) => a.first - b.first);
  }

  /** Whether a silence of this rule shares a word with what is marked. */
  has(rule: number, { markedFirst, markedLast }: Hit): boolean {
    const hits = this.#byRule?.get(rule);
    if (!hits) return false;
    let low = 0;
    let high = hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((hits[middle] as Hit).first <= markedLast) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0; i--) {
      const hit = hits[i] as Hit;
      if (hit.last >= markedFirst) return true;
      if (hit.first < markedFirst - longest) return false;
    }
    return false;
  }
}
