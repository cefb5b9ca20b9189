import type { Child, Source } from '@our-record/database';
import type { Block } from '@our-record/record';
import type { FactProblems, TypedFacts } from '#lib/server/record-facts.ts';
import type { TypedPassage } from '#lib/server/sorting-form.ts';
import type { SortingRefusal } from '#lib/server/sorting-page.ts';

/** A draft as its page is given it. */
export interface SortedDraftPage {
  readonly child: Child;
  readonly draftId: string;
  /** The record that it amends, if any. */
  readonly recordId: string | null;
  readonly revision: number;
  readonly savedAt: Date;
  readonly source: Source;
  readonly blocks: Readonly<Record<string, Block>>;
  readonly passages: readonly TypedPassage[];
  readonly facts: TypedFacts;
  readonly lateBecause: string;
  readonly late: boolean;
  readonly today: string;
  readonly broughtIn: boolean;
  readonly saved: boolean;
  /** The passage whose people are being chosen, where there is no script to open them. */
  readonly aboutOpen: string | null;
}

/** What the server answered instead of doing as asked, with everything that was typed. */
export interface SortingRefused {
  readonly because: SortingRefusal;
  readonly problems: FactProblems;
  readonly passageIds: readonly string[];
  readonly revision: number;
  readonly typed: {
    readonly facts: TypedFacts;
    readonly lateBecause: string;
    readonly passages: readonly TypedPassage[];
  } | null;
}

/** Why, in words, and where on the page. */
export const refusalWords: Readonly<
  Record<SortingRefusal, { readonly field: string; readonly text: string }>
> = {
  facts: { field: 'facts', text: 'Something about the facts has to be put right first.' },
  'saved-since': {
    field: 'passages',
    text: 'Somebody saved this since you opened it. Your version is below, nothing was lost.'
  },
  'not-a-body': {
    field: 'passages',
    text: 'At least one passage has to stay, and one record holds at most 2,000.'
  },
  'cannot-merge': {
    field: 'passages',
    text: 'A list and a paragraph cannot be one passage. Everything else was saved.'
  },
  'needs-who': {
    field: 'passages',
    text: 'Say whose words, opinion, assessment or decision it is, beside each passage that is marked.'
  },
  'no-words': { field: 'passages', text: 'There is no word in it to sign.' },
  'not-happened-yet': { field: 'fact-happenedOn', text: 'That day or time is still to come.' },
  'needs-reason-for-lateness': {
    field: 'late-because',
    text: 'More than 24 hours lie between the event and now. Say why it is written up late.'
  }
};
