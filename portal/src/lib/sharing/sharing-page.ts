import type { AuthorityBasis, RecordKind, StatutoryBasis } from '@our-record/record';
import { counted } from '#lib/desk/when.ts';
import type { SharedPassageState } from './sharing-state.ts';

/** How the copy is seen and when, as typed. */
export interface TypedSharing {
  readonly title: string;
  /** One person a line. */
  readonly present: string;
  readonly headsUp: string;
  readonly ask: 'sharer' | 'allocated';
  readonly release: 'now' | 'later';
  readonly releaseOn: string;
  readonly releaseAt: string;
}

/** A record about to be shared with one reader, as its page is given it. */
export interface SharingPage {
  /** Chosen when the page is made: sent twice, it shares once. */
  readonly copyId: string;
  readonly recordId: string;
  readonly version: number;
  readonly kind: RecordKind;
  readonly recordTitle: string;
  readonly recordPresent: readonly string[];
  readonly happenedOn: string;
  readonly happenedAt: string | null;
  readonly writtenByLabel: string;
  readonly dataSubjectId: string;
  readonly dataSubjectName: string;
  readonly reader: {
    readonly personId: string;
    readonly givenName: string;
    readonly relation: string;
    readonly basis: AuthorityBasis | 'own-record';
  };
  readonly bases: readonly StatutoryBasis[];
  readonly people: readonly {
    readonly personId: string;
    readonly givenName: string;
    readonly relation: string;
  }[];
  readonly askLabels: Readonly<Record<TypedSharing['ask'], string>>;
  /** How the reader's copy of now stands: it will be superseded, or, still to be released, taken back. */
  readonly holds: 'nothing' | 'a-copy' | 'a-copy-to-come';
  readonly states: readonly SharedPassageState[];
  readonly typed: TypedSharing;
}

export type SharingRefusal =
  | 'needs-basis'
  | 'no-title'
  | 'present-too-long'
  | 'no-release'
  | 'release-has-passed'
  | 'undecided'
  | 'nothing-left'
  | 'unknown-passage'
  | 'outside-the-passage'
  | 'new-version'
  | 'no-authority'
  | 'basis-not-for-reader';

/** Why, in words, and where on the page; beside the passage where it is about one. */
export const sharingRefusals: Readonly<
  Record<SharingRefusal, { readonly field: string; readonly text: string }>
> = {
  'needs-basis': {
    field: 'passages',
    text: 'A withheld passage has no law chosen.'
  },
  'no-title': { field: 'share-title', text: 'Give it a title that the reader can see.' },
  'present-too-long': {
    field: 'share-present',
    text: 'At most 60 people, one a line, each with at most 200 letters.'
  },
  'no-release': { field: 'release-on', text: 'Say the day and the time from which it can be read.' },
  'release-has-passed': {
    field: 'release-on',
    text: 'That day and time have passed. Choose a later one, or share it now.'
  },
  undecided: {
    field: 'passages',
    text: 'Decide about each marked passage: it is about somebody else. Withhold it, or include it.'
  },
  'nothing-left': {
    field: 'passages',
    text: 'Everything is withheld, so there is nothing to read. Leave something in, or do not share it.'
  },
  'unknown-passage': { field: 'passages', text: 'The record has changed. Look at its passages again.' },
  'outside-the-passage': { field: 'passages', text: 'The record has changed. Look at its passages again.' },
  'new-version': {
    field: 'passages',
    text: 'Somebody signed a new version since you opened this page. Nothing was shared. The passages below are the new ones; what you marked still holds where the words are the same.'
  },
  'no-authority': {
    field: 'readers',
    text: 'This person may not read records of this child now. Nothing was shared.'
  },
  'basis-not-for-reader': {
    field: 'passages',
    text: 'One of the laws chosen does not apply to this reader. Choose another.'
  }
};

/** A refusal for the top of the page: it leads to the first passage that it is about, and counts those without a law. */
export function refusalInWords(
  because: SharingRefusal,
  passageIds: readonly string[]
): { readonly field: string; readonly text: string } {
  const { field, text } = sharingRefusals[because];
  const [first] = passageIds;
  if (first === undefined) return { field, text };
  const count = new Set(passageIds).size;
  return {
    field: `passage-${first}`,
    text:
      because === 'needs-basis'
        ? `${counted(count, 'withheld passage')} ${count === 1 ? 'has' : 'have'} no law chosen.`
        : text
  };
}
