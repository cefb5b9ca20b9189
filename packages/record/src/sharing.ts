import {
  textOf,
  type Block,
  type Body,
  type GapReason,
  type Inline,
  type Passage,
  type PassageAttributes
} from './body.ts';
import type { PolicyGround, StatutoryBasis } from './restriction-ground.ts';
import type { Range } from './sentences.ts';

/** Words kept from one reader: a whole passage, or a run of its text (`textOf`). */
export interface Withholding {
  readonly passageId: string;
  readonly words: Range | 'all';
  readonly basis: StatutoryBasis;
  /** The policy's own ground (section 7) where one fits. */
  readonly ground: PolicyGround | null;
}

/** One reader's copy of a body. What was withheld is not in it in any form. */
export type SharedBody = readonly SharedPassage[];

export type SharedPassage = SharedWords | SharedGap;

export interface SharedWords {
  readonly type: 'words';
  /** Random, of this copy alone. */
  readonly id: string;
  readonly nature: PassageAttributes['nature'];
  readonly who: string | null;
  readonly block: Block;
}

export interface SharedGap {
  readonly type: 'gap';
  readonly id: string;
  readonly reason: GapReason;
}

/** For whom a copy is made. */
export interface CopyReader {
  readonly personId: string;
  readonly dataSubjectId: string;
}

/**
 * Passages about somebody who is neither the reader nor the data subject. They stay withheld until the sharer
 * decides otherwise for each (Data Protection Act 2018, schedule 2, paragraph 16).
 */
export function passagesAboutOthers(body: Body, reader: CopyReader): Passage[] {
  return body.content.filter((passage) =>
    passage.attrs.about.some((id) => id !== reader.personId && id !== reader.dataSubjectId)
  );
}

export interface SharingDecision {
  readonly reader: CopyReader;
  readonly withheld: readonly Withholding[];
  /** Ids of passages about others that the sharer read and decided to include. */
  readonly included: readonly string[];
}

export type SharedBodyOutcome =
  | { readonly ok: true; readonly body: SharedBody }
  | { readonly ok: false; readonly because: 'undecided'; readonly passageIds: readonly string[] }
  | { readonly ok: false; readonly because: 'unknown-passage' | 'outside-the-passage' | 'nothing-left' };

/**
 * Builds one reader's copy of a body. Refuses while a passage about somebody else is neither withheld nor included,
 * when a withholding points at nothing, and when no word would be left to read.
 */
export function shareBody(body: Body, decision: SharingDecision, newId: () => string): SharedBodyOutcome {
  const known = new Map(body.content.map((passage) => [passage.attrs.id, passage]));
  for (const withholding of decision.withheld) {
    const passage = known.get(withholding.passageId);
    if (passage === undefined) return { ok: false, because: 'unknown-passage' };
    if (withholding.words !== 'all' && !within(withholding.words, textOf(passage.content[0]).length))
      return { ok: false, because: 'outside-the-passage' };
  }
  const decided = new Set([...decision.included, ...decision.withheld.map((one) => one.passageId)]);
  const undecided = passagesAboutOthers(body, decision.reader)
    .map((passage) => passage.attrs.id)
    .filter((id) => !decided.has(id));
  if (undecided.length > 0) return { ok: false, because: 'undecided', passageIds: undecided };

  const shared = body.content.map((passage) => sharePassage(passage, decision, newId));
  const left = shared.some((passage) => passage.type === 'words' && /\S/u.test(textOf(passage.block)));
  return left ? { ok: true, body: shared } : { ok: false, because: 'nothing-left' };
}

function within(range: Range, length: number): boolean {
  return (
    Number.isInteger(range.from) &&
    Number.isInteger(range.to) &&
    0 <= range.from &&
    range.from < range.to &&
    range.to <= length
  );
}

function sharePassage(passage: Passage, decision: SharingDecision, newId: () => string): SharedPassage {
  const { attrs } = passage;
  const [block] = passage.content;
  const text = textOf(block);
  const cuts = decision.withheld
    .filter((one) => one.passageId === attrs.id)
    .map((one) => ({
      ...withoutSpaceAround(one.words === 'all' ? { from: 0, to: text.length } : one.words, text),
      all: one.words === 'all',
      reason: gapReason(one, decision.reader)
    }));
  const whole = cuts.find((cut) => cut.all) ?? (coversAll(cuts, text) ? cuts[0] : undefined);
  if (whole !== undefined) return { type: 'gap', id: newId(), reason: whole.reason };
  return { type: 'words', id: newId(), nature: attrs.nature, who: attrs.who, block: cutBlock(block, cuts) };
}

/** The space around a sentence stays, so that the words on both sides of its gap do not run together. */
function withoutSpaceAround({ from, to }: Range, text: string): Range {
  const words = text.slice(from, to);
  return { from: from + words.length - words.trimStart().length, to: from + words.trimEnd().length };
}

interface Cut extends Range {
  readonly reason: GapReason;
}

function coversAll(cuts: readonly Cut[], text: string): boolean {
  return cuts.length > 0 && remaining(cuts, text).trim() === '';
}

function remaining(cuts: readonly Cut[], text: string): string {
  let left = '';
  for (let at = 0; at < text.length; at += 1) {
    if (!cuts.some((cut) => cut.from <= at && at < cut.to)) left += text[at];
  }
  return left;
}

function cutBlock(block: Block, cuts: readonly Cut[]): Block {
  if (cuts.length === 0) return block;
  let at = 0;
  const cutLine = (content: readonly Inline[] | undefined): Inline[] => {
    const kept: Inline[] = [];
    for (const inline of content ?? []) {
      const length = inline.type === 'text' ? inline.text.length : 1;
      if (inline.type === 'text') {
        for (const piece of cutText(inline.text, at, cuts)) {
          if (typeof piece === 'string') kept.push({ ...inline, text: piece });
          else if (!endsWithGap(kept)) kept.push({ type: 'gap', attrs: { reason: piece.reason } });
        }
      } else if (cutAt(cuts, at) === undefined) kept.push(inline);
      at += length;
    }
    return kept;
  };
  if (block.type === 'paragraph' || block.type === 'heading')
    return { ...block, content: cutLine(block.content) };
  return {
    ...block,
    content: block.content.map((item) => ({
      ...item,
      content: item.content.map((paragraph) => {
        const line = { ...paragraph, content: cutLine(paragraph.content) };
        at += 1;
        return line;
      })
    }))
  };
}

function cutText(text: string, start: number, cuts: readonly Cut[]): (string | Cut)[] {
  const pieces: (string | Cut)[] = [];
  let run = '';
  for (let index = 0; index < text.length; index += 1) {
    const cut = cutAt(cuts, start + index);
    if (cut === undefined) run += text[index];
    else {
      if (run !== '') pieces.push(run);
      run = '';
      const last = pieces.at(-1);
      if (last === undefined || typeof last === 'string') pieces.push(cut);
    }
  }
  if (run !== '') pieces.push(run);
  return pieces;
}

function cutAt(cuts: readonly Cut[], at: number): Cut | undefined {
  return cuts.find((cut) => cut.from <= at && at < cut.to);
}

function endsWithGap(kept: readonly Inline[]): boolean {
  return kept.at(-1)?.type === 'gap';
}

const reasonForChild: Readonly<Record<StatutoryBasis, GapReason>> = {
  'serious-harm': 'could-harm',
  'child-abuse-data': 'could-harm',
  'health-data': 'health-advice-first',
  'third-party': 'about-someone-else',
  'childs-confidence': 'told-in-confidence',
  privilege: 'legal-advice',
  'judicial-proceedings': 'court',
  'adoption-records': 'adoption'
};

function gapReason(withholding: Withholding, reader: CopyReader): GapReason {
  if (reader.personId !== reader.dataSubjectId) return 'not-shared';
  return withholding.ground === 'given-in-confidence'
    ? 'told-in-confidence'
    : reasonForChild[withholding.basis];
}
