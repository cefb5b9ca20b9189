import { checkerFor, onlyOf, type CheckOptions } from './check.ts';
import { collect, type CheckedParagraph } from './engine/checker.ts';
import { paragraphEnd } from './engine/paragraphs.ts';
import type { Finding } from './finding.ts';

/** A line break is judged by this many characters before it: where two readings of a text are sure to agree again. */
const lookBehind = 2;

/**
 * A text that is being written. After an edit only the paragraphs that it touched are checked again; what comes out is
 * exactly what `check` says of the whole text.
 */
export class LiveChecker {
  readonly #options: CheckOptions;
  #text = '';
  #paragraphs: CheckedParagraph[] = [];
  #findings: Finding[] | null = null;

  constructor(text = '', options: CheckOptions = {}) {
    this.#options = options;
    this.update(text);
  }

  /** The text as last given. */
  get text(): string {
    return this.#text;
  }

  /** Every finding in the text as it stands, as `check` would give them. */
  get findings(): readonly Finding[] {
    if (this.#findings) return this.#findings;
    const seen = new Set<string>();
    const all: Finding[] = [];
    let from = 0;
    for (const { length, candidates } of this.#paragraphs) {
      if (candidates.length > 0) collect(candidates, from, seen, all);
      from += length;
    }
    return (this.#findings = onlyOf(all, this.#options.categories));
  }

  /** The whole text after an edit, when the host does not say where it was: compared with the last one from both ends. */
  update(text: string): readonly Finding[] {
    const before = this.#text;
    const shorter = Math.min(before.length, text.length);
    let same = 0;
    while (same < shorter && before.charCodeAt(same) === text.charCodeAt(same)) same++;
    if (same === before.length && same === text.length) return this.findings;
    let tail = 0;
    while (
      tail < shorter - same &&
      before.charCodeAt(before.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)
    ) {
      tail++;
    }
    this.#reread(text, same, tail);
    return this.findings;
  }

  /** Replaces `[start, end)` (UTF-16 offsets in the text as it stands) by `inserted`. */
  edit(start: number, end: number, inserted: string): readonly Finding[] {
    const text = this.#text.slice(0, start) + inserted + this.#text.slice(end);
    this.#reread(text, start, this.#text.length - end);
    return this.findings;
  }

  /** @param same characters that are as before at the start, @param tail at the end */
  #reread(text: string, same: number, tail: number): void {
    const checker = checkerFor(this.#options.house);
    const old = this.#paragraphs;
    const shift = text.length - this.#text.length;
    let from = 0;
    let kept = 0;
    // The last paragraph that surely starts where it did.
    while (kept < old.length) {
      const next = from + (old[kept] as CheckedParagraph).length;
      if (next > same - 1) break;
      from = next;
      kept++;
    }
    const fresh: CheckedParagraph[] = [];
    let after = kept;
    let oldEnd = from;
    const settled = text.length - tail + lookBehind;
    while (from < text.length) {
      const to = paragraphEnd(text, from);
      fresh.push(checker.paragraph(text, from, to));
      from = to;
      while (after < old.length && oldEnd + shift < from) oldEnd += (old[after++] as CheckedParagraph).length;
      if (from >= settled && oldEnd + shift === from) break;
    }
    if (from >= text.length) after = old.length;
    this.#text = text;
    this.#paragraphs = [...old.slice(0, kept), ...fresh, ...old.slice(after)];
    this.#findings = null;
  }
}
