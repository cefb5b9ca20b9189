import { bit } from '../word-sets.ts';
import { compile, type Compiled, type Term, type Wording } from './compile.ts';
import { allowed } from './guards.ts';
import { Matcher } from './match.ts';
import { paragraphEnd } from './paragraphs.ts';
import { Silences } from './silences.ts';
import { tokenise } from './tokenise.ts';
import { Tokens } from './tokens.ts';

/** Where a cue stands in a text: UTF-16 offsets, `end` exclusive. */
export interface Place {
  start: number;
  end: number;
}

/** Named groups of patterns that are looked for together, compiled at their first use. */
export class Cues {
  readonly #wordings: readonly Wording[];
  #ready: { compiled: Compiled<Wording>; matcher: Matcher } | null = null;

  constructor(wordings: readonly Wording[]) {
    this.#wordings = wordings;
  }

  /** The places of each group in a text, by the group's id. Groups that are not there are left out. */
  find(text: string): Map<string, Place[]> {
    const { compiled, matcher } = (this.#ready ??= this.#compile());
    const places = new Map<string, Place[]>();
    const tokens = new Tokens();
    for (let from = 0; from < text.length;) {
      const to = paragraphEnd(text, from);
      tokenise(text, from, to, compiled.vocabulary, bit.abbreviation, tokens);
      const hits = matcher.match(text, tokens);
      const silences = new Silences(hits, compiled.terms);
      for (const hit of hits) {
        const { rule, silences: silent } = compiled.terms[hit.term] as Term;
        if (silent || silences.has(rule, hit)) continue;
        const { id, guards } = compiled.rules[rule] as Wording;
        if (guards && !allowed(guards, hit, tokens, compiled)) continue;
        const known = places.get(id);
        const place = {
          start: tokens.start[hit.markedFirst] as number,
          end: tokens.end[hit.markedLast] as number
        };
        if (known) known.push(place);
        else places.set(id, [place]);
      }
      from = to;
    }
    for (const each of places.values()) each.sort((a, b) => a.start - b.start);
    return places;
  }

  #compile(): { compiled: Compiled<Wording>; matcher: Matcher } {
    const compiled = compile(this.#wordings);
    return { compiled, matcher: new Matcher(compiled) };
  }
}
