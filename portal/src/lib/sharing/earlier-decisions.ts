import {
  textOf,
  type Body,
  type Passage,
  type PolicyGround,
  type Range,
  type StatutoryBasis
} from '@our-record/record';
import type { EarlierDecision } from './sharing-state.ts';

/** Why words were withheld from a copy, as the database keeps it: offsets are null for a whole passage. */
export interface EarlierRestriction {
  readonly passageId: string;
  readonly fromOffset: number | null;
  readonly toOffset: number | null;
  /** Empty where a page had none yet. */
  readonly statutoryBasis: StatutoryBasis | '';
  readonly policyGround: PolicyGround | null;
}

/**
 * What was decided for a reader's earlier copy, as far as it fits the words of now. Withheld words stay withheld where
 * they are found again; a passage withheld whole stays so whatever it says now; a passage about others that was shared
 * counts as included only while not a word of it has changed.
 * @param included ids of passages about others that were included; null where whatever was not withheld was shared
 */
export function earlierDecisions(
  before: Body,
  restrictions: readonly EarlierRestriction[],
  now: Body,
  included: readonly string[] | null = null
): Map<string, EarlierDecision> {
  const decisions = new Map<string, EarlierDecision>();
  const earlier = new Map(before.content.map((passage) => [passage.attrs.id, passage]));
  for (const passage of now.content) {
    const was = earlier.get(passage.attrs.id);
    if (was === undefined) continue;
    const [text, wasText] = [textOf(passage.content[0]), textOf(was.content[0])];
    let lookAgain = false;
    const withheld = restrictions
      .filter((one) => one.passageId === passage.attrs.id)
      .flatMap((one) => {
        const words = wordsNow(one, wasText, text);
        lookAgain ||= words === null || (words === 'all' && text !== wasText);
        return words === null ? [] : [{ words, basis: one.statutoryBasis, ground: one.policyGround }];
      });
    const same = withheld.length === 0 && !lookAgain && text === wasText && sameAbout(passage, was);
    const wasIncluded = included === null || included.includes(passage.attrs.id);
    decisions.set(passage.attrs.id, { withheld, included: same && wasIncluded, lookAgain });
  }
  return decisions;
}

function wordsNow(
  { fromOffset, toOffset }: EarlierRestriction,
  before: string,
  now: string
): Range | 'all' | null {
  if (fromOffset === null || toOffset === null) return 'all';
  if (before === now) return { from: fromOffset, to: toOffset };
  const kept = before.slice(fromOffset, toOffset).trim();
  const from = now.indexOf(kept);
  const onlyOnce = kept !== '' && from >= 0 && now.indexOf(kept, from + 1) < 0;
  return onlyOnce ? { from, to: from + kept.length } : null;
}

function sameAbout(one: Passage, other: Passage): boolean {
  return (
    one.attrs.about.length === other.attrs.about.length &&
    one.attrs.about.every((id) => other.attrs.about.includes(id))
  );
}
