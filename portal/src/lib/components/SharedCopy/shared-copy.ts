import type { PassageNature, RecordKind, SharedBody, SharedPassage } from '@our-record/record';

/** What a shared copy needs to be shown: `OpenCopy` is one, and so is a copy that is not yet shared. */
export interface ShownCopy {
  readonly kind: RecordKind;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly happenedOn: string;
  /** `HH:MM` or `HH:MM:SS`, where known. */
  readonly happenedAt: string | null;
  readonly present: readonly string[];
  readonly writtenByLabel: string;
  /** Whom to ask about missing words: name and job title. */
  readonly askLabel: string;
  readonly body: SharedBody;
}

/** Who reads: the child themselves, or an adult who may read about the child. */
export type CopyReaderKind = 'child' | 'adult';

export interface SharedCopyProps {
  readonly copy: ShownCopy;
  readonly reader: CopyReaderKind;
  /** Given name of the child whom the record is about. */
  readonly dataSubjectName: string;
  /** 1 on the reader's own page; 2 where the copy stands inside another page, as a preview does. */
  readonly headingLevel?: 1 | 2;
  /** Said at the top when a later version has taken this one's place. */
  readonly superseded?: { readonly on: string; readonly newerHref: string | null } | null;
}

/** Passages that follow each other and are the same thing: one label for all of them. */
export type Run = WordsRun | HeadingRun | GapRun;

export interface WordsRun {
  readonly type: 'words';
  readonly nature: PassageNature;
  readonly who: string | null;
  readonly passages: readonly Extract<SharedPassage, { type: 'words' }>[];
}

/** A heading names what comes after it: it is nobody's words, so nothing is said about its nature. */
export interface HeadingRun {
  readonly type: 'heading';
  readonly passage: Extract<SharedPassage, { type: 'words' }>;
}

export interface GapRun {
  readonly type: 'gap';
  readonly reason: Extract<SharedPassage, { type: 'gap' }>['reason'];
  /** Of the first gap. */
  readonly id: string;
}

/**
 * Groups a body for the page. A heading stands alone. Words of one nature and one person that follow each other share a label; gaps with one
 * wording that follow each other become one, so that their number says nothing. To an adult every gap is the same.
 */
export function runsOf(body: SharedBody, reader: CopyReaderKind): Run[] {
  const runs: Run[] = [];
  for (const passage of body) {
    const last = runs.at(-1);
    if (passage.type === 'gap') {
      const reason = reader === 'adult' ? 'not-shared' : passage.reason;
      if (last?.type !== 'gap' || last.reason !== reason) runs.push({ type: 'gap', reason, id: passage.id });
    } else if (passage.block.type === 'heading') {
      runs.push({ type: 'heading', passage });
    } else if (last?.type === 'words' && last.nature === passage.nature && last.who === passage.who) {
      runs[runs.length - 1] = { ...last, passages: [...last.passages, passage] };
    } else {
      runs.push({ type: 'words', nature: passage.nature, who: passage.who, passages: [passage] });
    }
  }
  return runs;
}

/** Does a reader meet words that nobody has sorted yet? */
export function hasUnsorted(runs: readonly Run[]): boolean {
  return runs.some((run) => run.type === 'words' && run.nature === 'unsorted');
}

/** Kinds whose name in the field differs from the child's word; the page shows it beside. */
const withOfficialWord: readonly RecordKind[] = [
  'case-note',
  'conversation',
  'assessment',
  'review',
  'court-order',
  'case-summary',
  'chronology-entry'
];

/** Keys of a kind's words: the child's, and the field's own where it is another. */
export function kindKeys(kind: RecordKind): { readonly words: string; readonly official: string | null } {
  return {
    words: `record:kind.${kind}`,
    official: withOfficialWord.includes(kind) ? `record:official.${kind}` : null
  };
}

/** The key of the label above words, with or without somebody named; null where plain words need none. */
export function labelKey(nature: PassageNature, who: string | null): string | null {
  if (nature === 'observation') return who === null ? null : 'record:label.observation-by';
  return who === null || nature === 'unsorted' ? `record:label.${nature}` : `record:label.${nature}-by`;
}

/** Is that name the child's who reads? Then the page says "you". */
export function isYou(who: string | null, reader: CopyReaderKind, dataSubjectName: string): boolean {
  return reader === 'child' && who === dataSubjectName;
}

/** A name with a job, "Ms Khan, class teacher", needs its second comma before a verb; a plain name does not. */
export function inSentence(who: string): string {
  return who.includes(',') ? `${who},` : who;
}
