import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { compile } from './compile.ts';
import { ParagraphChecker, type Candidate } from './check-paragraph.ts';
import { paragraphEnd } from './paragraphs.ts';

/** A paragraph of a text, with what was found in it; offsets of the candidates count from its start. */
export interface CheckedParagraph {
  length: number;
  candidates: readonly Candidate[];
}

/** Rules compiled once, to check any number of texts. */
export class Checker {
  readonly #paragraphs: ParagraphChecker;

  /** @param silences patterns that silence every rule, as a house pack gives them */
  constructor(rules: readonly Rule[], silences: readonly string[] = []) {
    this.#paragraphs = new ParagraphChecker(compile(rules, silences));
  }

  /** Every finding in a text, in order of where it starts. Never throws; time grows with the text's length. */
  check(text: string): Finding[] {
    const seen = new Set<string>();
    const findings: Finding[] = [];
    for (let from = 0; from < text.length;) {
      const to = paragraphEnd(text, from);
      take(this.#paragraphs.check(text, from, to), from, seen, findings);
      from = to;
    }
    return findings;
  }

  /** One paragraph, for those who keep its findings. */
  paragraph(text: string, from: number, to: number): CheckedParagraph {
    return { length: to - from, candidates: this.#paragraphs.check(text, from, to) };
  }
}

/** Adds a paragraph's findings to a text's: jargon only at its first use, and not once it has been explained. */
export function collect(
  candidates: readonly Candidate[],
  from: number,
  seen: Set<string>,
  findings: Finding[]
): void {
  for (const candidate of candidates) {
    if (!counts(candidate, seen)) continue;
    const { finding } = candidate;
    findings.push({
      start: finding.start + from,
      end: finding.end + from,
      category: finding.category,
      ruleId: finding.ruleId,
      message: finding.message,
      why: finding.why,
      instead: finding.instead,
      source: finding.source
    });
  }
}

/** As `collect`, for candidates that nobody keeps: they become the findings. */
function take(candidates: readonly Candidate[], from: number, seen: Set<string>, findings: Finding[]): void {
  for (const candidate of candidates) {
    if (!counts(candidate, seen)) continue;
    candidate.finding.start += from;
    candidate.finding.end += from;
    findings.push(candidate.finding);
  }
}

function counts({ term, explained }: Candidate, seen: Set<string>): boolean {
  if (term !== null) {
    if (seen.has(term)) return false;
    seen.add(term);
  }
  return !explained;
}
