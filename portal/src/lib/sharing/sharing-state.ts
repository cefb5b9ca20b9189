import {
  passagesAboutOthers,
  sentencesOf,
  textOf,
  type Body,
  type Passage,
  type PolicyGround,
  type Range,
  type StatutoryBasis,
  type Withholding
} from '@our-record/record';

/** Words of a passage that can be withheld: all of them, or a run, mostly one sentence. */
export interface Part {
  /** `all`, or the run as `from-to`. */
  readonly key: string;
  readonly words: Range | 'all';
  readonly text: string;
  withheld: boolean;
  basis: StatutoryBasis | '';
  ground: PolicyGround | '';
}

/** A passage on the sharing page, and what has been decided about it. */
export interface SharedPassageState {
  readonly passage: Passage;
  /** About somebody who is neither the reader nor the child: withheld until somebody decides. */
  readonly aboutOthers: boolean;
  /** Read, and decided to share, although it is about somebody else. */
  included: boolean;
  readonly all: Part;
  /** The runs; none where the passage is one sentence. */
  readonly parts: Part[];
  /** What was decided for an earlier copy no longer fits the words. */
  readonly lookAgain: boolean;
}

/** A decision about a passage for an earlier copy, as far as it still holds. */
export interface EarlierDecision {
  readonly withheld: readonly {
    readonly words: Range | 'all';
    readonly basis: StatutoryBasis | '';
    readonly ground: PolicyGround | null;
  }[];
  readonly included: boolean;
  readonly lookAgain: boolean;
}

/**
 * How a sharing page begins: what was decided for the reader's earlier copy, and else nothing withheld but passages
 * about others.
 */
export function beginSharing(
  body: Body,
  reader: { readonly personId: string; readonly dataSubjectId: string },
  earlier: ReadonlyMap<string, EarlierDecision>
): SharedPassageState[] {
  const aboutOthers = new Set(passagesAboutOthers(body, reader).map((passage) => passage.attrs.id));
  return body.content.map((passage) => {
    const before = earlier.get(passage.attrs.id);
    const isAboutOthers = aboutOthers.has(passage.attrs.id);
    const text = textOf(passage.content[0]);
    const withheldBefore = before?.withheld ?? [];
    const all = withheldBefore.find((one) => one.words === 'all');
    const undecided = isAboutOthers && before?.included !== true && withheldBefore.length === 0;
    const runs = withheldBefore.flatMap((one) => (one.words === 'all' ? [] : [{ ...one, words: one.words }]));
    return {
      passage,
      aboutOthers: isAboutOthers,
      included: isAboutOthers && before?.included === true,
      lookAgain: before?.lookAgain ?? false,
      all: {
        key: 'all',
        words: 'all',
        text,
        withheld: all !== undefined || undecided,
        basis: all?.basis ?? (isAboutOthers ? 'third-party' : ''),
        ground: all?.ground ?? ''
      },
      parts: partsOf(
        text,
        runs.map((run) => run.words)
      ).map((words): Part => {
        const run = runs.find((one) => one.words.from <= words.from && words.to <= one.words.to);
        return {
          key: `${String(words.from)}-${String(words.to)}`,
          words,
          text: text.slice(words.from, words.to).trim(),
          withheld: run !== undefined,
          basis: run?.basis ?? (isAboutOthers ? 'third-party' : ''),
          ground: run?.ground ?? ''
        };
      })
    };
  });
}

/** The sentences of a text, cut further where words withheld before begin or end; none for a single sentence. */
function partsOf(text: string, runs: readonly Range[]): Range[] {
  const ends = new Set([
    ...sentencesOf(text).map((one) => one.to),
    ...runs.flatMap((run) => [run.from, run.to])
  ]);
  const cuts = [...ends].filter((end) => end > 0 && end <= text.length).sort((one, other) => one - other);
  const parts = cuts.map((to, index) => ({ from: cuts[index - 1] ?? 0, to }));
  const words = parts.filter(({ from, to }) => text.slice(from, to).trim() !== '');
  return words.length > 1 ? words : [];
}

export interface Decided {
  readonly withheld: Withholding[];
  readonly included: string[];
  /** Parts that are withheld without a basis, as `passage id` and `key`. */
  readonly withoutBasis: { readonly passageId: string; readonly key: string }[];
}

/** What a page decides, as the rule takes it. Withholding the whole of a passage outweighs parts of it. */
export function decided(states: readonly SharedPassageState[]): Decided {
  const outcome: Decided = { withheld: [], included: [], withoutBasis: [] };
  for (const { passage, all, parts, aboutOthers, included } of states) {
    const passageId = passage.attrs.id;
    for (const part of all.withheld ? [all] : parts.filter((one) => one.withheld)) {
      if (part.basis === '') outcome.withoutBasis.push({ passageId, key: part.key });
      else
        outcome.withheld.push({
          passageId,
          words: part.words,
          basis: part.basis,
          ground: part.ground === '' ? null : part.ground
        });
    }
    if (aboutOthers && included && !all.withheld) outcome.included.push(passageId);
  }
  return outcome;
}
