import type { Hit } from '../engine/match.ts';
import { between, flag, type Tokens } from '../engine/tokens.ts';
import { inCapitals, looksLikeName } from '../engine/words.ts';
import { everydayCapitals } from './everyday-capitals.ts';
import type { Paragraph } from './paragraph.ts';

/** No term of a rule: the recogniser's finds are counted by what was written. */
const noTerm = -1;

/**
 * Three or four capitals that neither a rule nor everyday life knows (`BBC`, `GCSE`). Two capitals are left alone: they
 * are mostly somebody's initials.
 */
export function unknownAcronyms({ text, tokens }: Paragraph, found: (hit: Hit) => void): void {
  for (let i = 0; i < tokens.count; i++) {
    const bits = tokens.flags[i] as number;
    if ((bits & flag.capitals) === 0 || (bits & flag.hasDigit) !== 0) continue;
    if (tokens.word[i] !== 0) continue;
    const start = tokens.start[i] as number;
    const length = (tokens.end[i] as number) - start;
    if (length < 3 || length > 4 || inCapitals(tokens, i)) continue;
    const written = text.slice(start, start + length);
    if (written.includes('&') || isSurname(tokens, i)) continue;
    // A code or a plate: "BDF 123".
    const next = i + 1;
    if (
      next < tokens.count &&
      tokens.gap[next] !== between.sentence &&
      ((tokens.flags[next] as number) & flag.hasDigit) !== 0
    ) {
      continue;
    }
    if (everydayCapitals.has(written.replace(/s$/, ''))) continue;
    found({ term: noTerm, first: i, last: i, markedFirst: i, markedLast: i });
  }
}

/** "Younis TESFAI". */
function isSurname(tokens: Tokens, i: number): boolean {
  return i > 0 && tokens.gap[i] === between.nothing && looksLikeName(tokens, i - 1);
}
