import { categories } from '../category.ts';
import type { Finding } from '../finding.ts';
import { homeAddresses } from '../recognisers/home-address.ts';
import { longSentences } from '../recognisers/long-sentence.ts';
import { outsidePeople } from '../recognisers/outside-person.ts';
import type { Paragraph, Span } from '../recognisers/paragraph.ts';
import { addresses, handles } from '../recognisers/online-names.ts';
import { personalDetails } from '../recognisers/personal-details.ts';
import { unknownAcronyms } from '../recognisers/unknown-acronym.ts';
import type { Recogniser, Rule } from '../rule.ts';
import { opinionIsMarked, sourceIsNamed } from './attribution.ts';
import { bit } from '../word-sets.ts';
import type { Compiled, Term } from './compile.ts';
import { explanationOf } from './explanations.ts';
import { allowed } from './guards.ts';
import { Matcher, type Hit } from './match.ts';
import { spokenWords } from './quotations.ts';
import { replacementsFor } from './replacements.ts';
import { everyRule, Silences } from './silences.ts';
import { tokenise } from './tokenise.ts';
import { met, Tokens } from './tokens.ts';

/** A finding of one paragraph, its offsets counted from the paragraph's start. */
export interface Candidate {
  finding: Finding;
  /** For jargon: what a first use is counted by. Only the first unexplained use in a text is marked. */
  term: string | null;
  /** The term is explained here: nothing to mark, now or later in the text. */
  explained: boolean;
}

interface Marked extends Span {
  rule: number;
  hit: Hit | null;
  explained: boolean;
  /** Which mark keeps shared words: the lowest. */
  order: number;
}

const rank = new Map(categories.map((category, index) => [category, index]));

/** Checks paragraphs one at a time. Holds buffers that the next paragraph uses again. */
export class ParagraphChecker {
  readonly #compiled: Compiled;
  readonly #matcher: Matcher;
  readonly #tokens = new Tokens();
  /** What each character of the paragraph is covered by; used again for the next. */
  #cover = new Uint8Array(1024);
  readonly #finders: ReadonlyMap<Recogniser, number>;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    this.#matcher = new Matcher(compiled);
    this.#finders = new Map(
      compiled.rules.flatMap(({ finds }, index) => (finds ? [[finds, index] as const] : []))
    );
  }

  /** What is marked in `text[from, to)`, in order. */
  check(text: string, from: number, to: number): Candidate[] {
    const tokens = this.#tokens;
    tokenise(text, from, to, this.#compiled.vocabulary, bit.abbreviation, tokens);
    if (tokens.count === 0) return none;
    const hits = this.#matcher.match(text, tokens);
    const marks: Marked[] = [];
    const paragraph: Paragraph = { text, from, to, tokens, compiled: this.#compiled };
    this.#recognise(paragraph, marks);
    if (hits.length > 0) this.#judge(paragraph, hits, marks);
    if (marks.length === 0) return none;
    const [only] = marks;
    if (marks.length === 1 && only && (tokens.met & met.quotationMark) === 0)
      return [this.#candidate(text, from, only)];
    if (this.#cover.length < to - from) this.#cover = new Uint8Array((to - from) * 2);
    const cover = this.#cover.fill(0, 0, to - from);
    if ((tokens.met & met.quotationMark) !== 0) {
      for (const each of spokenWords(text, from, to, tokens, this.#compiled)) {
        cover.fill(covered.spoken, each.from - from, each.to - from);
      }
    }
    return this.#settle(text, from, marks, cover);
  }

  #recognise(paragraph: Paragraph, marks: Marked[]): void {
    if ((paragraph.tokens.met & ~met.quotationMark) === 0) return;
    const found = (finds: Recogniser, { start, end }: Span): void => {
      const rule = this.#finders.get(finds);
      if (rule === undefined) return;
      const order = rank.get((this.#compiled.rules[rule] as Rule).category) as number;
      marks.push({ start, end, rule, hit: null, explained: false, order });
    };
    const has = paragraph.tokens.met;
    if ((has & met.digit) !== 0) {
      personalDetails(paragraph, found);
      homeAddresses(paragraph, (span) => found('postcode-or-address', span));
    }
    if ((has & met.at) !== 0) addresses(paragraph, found);
    if ((has & (met.digit | met.at)) !== 0) handles(paragraph, found);
    if ((has & met.names) !== 0) outsidePeople(paragraph, (span) => found('outside-person', span));
    if ((has & met.longSentence) !== 0) longSentences(paragraph, (span) => found('long-sentence', span));
    if ((has & met.capitals) === 0) return;
    unknownAcronyms(paragraph, (hit) => {
      const rule = this.#finders.get('unknown-acronym');
      if (rule === undefined) return;
      marks.push(this.#mark(hit, rule, paragraph));
    });
  }

  #judge(paragraph: Paragraph, hits: readonly Hit[], marks: Marked[]): void {
    const { rules, terms } = this.#compiled;
    const tokens = this.#tokens;
    const silences = new Silences(hits, terms);
    for (const hit of hits) {
      const term = terms[hit.term] as Term;
      if (term.silences || silences.has(term.rule, hit) || silences.has(everyRule, hit)) continue;
      const rule = rules[term.rule] as Rule;
      if (!allowed(rule.guards ?? [], hit, tokens, this.#compiled)) continue;
      if (!rule.guards?.includes('even-if-attributed')) {
        if (rule.category === 'opinion-as-fact' && opinionIsMarked(hit, tokens, this.#compiled)) continue;
        if (rule.category === 'unattributed' && sourceIsNamed(hit, tokens, this.#compiled)) continue;
      }
      marks.push(this.#mark(hit, term.rule, paragraph));
    }
  }

  #mark(hit: Hit, rule: number, paragraph: Paragraph): Marked {
    const tokens = this.#tokens;
    const start = tokens.start[hit.markedFirst] as number;
    const end = tokens.end[hit.markedLast] as number;
    const { category } = this.#compiled.rules[rule] as Rule;
    const order = rank.get(category) as number;
    if (category !== 'jargon') return { start, end, rule, hit, explained: false, order };
    const explanation = explanationOf(hit, paragraph);
    return explanation
      ? { start: explanation.from, end: explanation.to, rule, hit, explained: true, order: -1 }
      : { start, end, rule, hit, explained: false, order };
  }

  /** Where marks share words, one stays: an explanation, then the category that comes first, then the longer. */
  #settle(text: string, from: number, marks: Marked[], cover: Uint8Array): Candidate[] {
    const { rules } = this.#compiled;
    const ordered = marks.sort(
      (a, b) => a.order - b.order || b.end - b.start - (a.end - a.start) || a.start - b.start
    );
    const kept: Marked[] = [];
    for (const mark of ordered) {
      const rule = rules[mark.rule] as Rule;
      const [start, end] = [mark.start - from, mark.end - from];
      if (rule.finds === 'long-sentence') kept.push(mark);
      else if (mark.explained) {
        kept.push(mark);
        cover.fill(covered.explained, start, end);
      } else if (rule.category === 'jargon' && holds(cover, start, end, covered.explained)) {
        kept.push({ ...mark, explained: true });
      } else if (!holds(cover, start, end, covered.marked) && mayStandIn(rule, cover[start] as number)) {
        kept.push(mark);
        cover.fill(covered.marked, start, end);
      }
    }
    kept.sort((a, b) => a.start - b.start || b.end - a.end);
    return kept.map((mark) => this.#candidate(text, from, mark));
  }

  #candidate(text: string, from: number, mark: Marked): Candidate {
    const { rules, terms } = this.#compiled;
    const rule = rules[mark.rule] as Rule;
    const term = mark.hit && mark.hit.term >= 0 ? (terms[mark.hit.term] as Term) : null;
    const written = text.slice(mark.start, mark.end);
    const key = rule.category !== 'jargon' ? null : term ? term.key : written;
    return {
      term: key,
      explained: mark.explained,
      finding: {
        start: mark.start - from,
        end: mark.end - from,
        category: rule.category,
        ruleId: rule.id,
        message: rule.message.includes('{words}')
          ? rule.message.replaceAll('{words}', () => written)
          : rule.message,
        why: rule.why,
        instead: term
          ? replacementsFor(term, written)
          : rule.instead.map((each) => each.replaceAll('{words}', () => written)),
        source: rule.sources[0]
      }
    };
  }
}

const none: Candidate[] = [];

/** What a character of a paragraph is covered by, while marks are settled. */
const covered = { spoken: 1, explained: 2, marked: 3 } as const;

function holds(cover: Uint8Array, start: number, end: number, what: number): boolean {
  for (let i = start; i < end; i++) if (cover[i] === what) return true;
  return false;
}

/** Somebody's own words are marked for other people's details only. */
function mayStandIn(rule: Rule, cover: number): boolean {
  return (
    cover !== covered.spoken ||
    rule.category === 'third-party' ||
    (rule.guards?.includes('even-if-quoted') ?? false)
  );
}
