import type { Wording } from '../engine/compile.ts';
import { Cues } from '../engine/cues.ts';
import { everydayLookingTerms } from '../glossary/everyday-looking-terms.ts';
import { glossaryEntries } from '../glossary/index.ts';
import { termsOf } from '../glossary/terms-of.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';

/** A professional word in a text, with what it means for a child of ten. */
export interface GlossaryHit {
  start: number;
  end: number;
  term: string;
  expansion: string | null;
  plain: string;
}

let cues: { cues: Cues; entries: Map<string, GlossaryEntry> } | null = null;

/** Every professional word in a text, explained or not, in order; where two share words, the longer. */
export function glossary(text: string): GlossaryHit[] {
  const { cues: all, entries } = (cues ??= prepare());
  const hits = [...all.find(text)].flatMap(([id, places]) => {
    const { term, expansion, plain } = entries.get(id) as GlossaryEntry;
    return places.map((place): GlossaryHit => ({ ...place, term, expansion: expansion ?? null, plain }));
  });
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let past = 0;
  return hits.filter((hit) => {
    if (hit.start < past) return false;
    past = hit.end;
    return true;
  });
}

function prepare(): { cues: Cues; entries: Map<string, GlossaryEntry> } {
  const entries = new Map(glossaryEntries.map((entry, index) => [`${index}`, entry]));
  const everyday = new Set(everydayLookingTerms);
  const wordings = [...entries].map(([id, entry]): Wording => ({
    id,
    says: termsOf([entry]),
    guards: everyday.has(entry) ? ['noun'] : []
  }));
  return { cues: new Cues(wordings), entries };
}
