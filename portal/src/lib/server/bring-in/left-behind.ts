import type { Source } from '@our-record/database';

/** What of a document cannot be carried over as it was. Put into words by `components/LeftBehind`. */
export const leftBehindCodes = [
  'picture',
  'table-became-lines',
  'list-within-list',
  'comment',
  'tracked-deletion',
  'footnote-moved',
  'header-or-footer',
  'link-address',
  'struck-out-words',
  'hidden-words',
  'embedded-object'
] as const;

export type LeftBehindCode = (typeof leftBehindCodes)[number];

/** Counts what is left behind while a document is read. */
export class LeftBehind {
  readonly #counts = new Map<LeftBehindCode, number>();

  add(what: LeftBehindCode, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  /** As a record's source keeps it, in the order of the codes. */
  counts(): Source['leftBehind'] {
    return leftBehindCodes.flatMap((what) => {
      const count = this.#counts.get(what);
      return count === undefined ? [] : [{ what, count }];
    });
  }
}
