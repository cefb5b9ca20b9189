import { counted } from './when.ts';

const words: Readonly<Record<string, (count: number) => string>> = {
  picture: (count) => `${counted(count, 'picture')} ${count === 1 ? 'was' : 'were'} left behind`,
  'table-became-lines': (count) =>
    `${counted(count, 'table')} ${count === 1 ? 'was' : 'were'} turned into lines of text`,
  'list-within-list': (count) =>
    `${counted(count, 'inner list')} ${count === 1 ? 'was' : 'were'} joined to the outer list`,
  comment: (count) =>
    `${counted(count, 'comment')} in the margin ${count === 1 ? 'was' : 'were'} left behind`,
  'tracked-deletion': (count) => `${counted(count, 'tracked deletion')} stayed deleted`,
  'footnote-moved': (count) => `${counted(count, 'footnote')} moved to the end`,
  'header-or-footer': (count) =>
    `${counted(count, 'header or footer', 'headers or footers')} of the page ${count === 1 ? 'was' : 'were'} left behind`,
  'link-address': (count) =>
    `the ${count === 1 ? 'address' : 'addresses'} of ${counted(count, 'link')} went, the words stayed`,
  'struck-out-words': (count) => `words struck out in ${counted(count, 'place')} are no longer struck out`,
  'hidden-words': (count) => `hidden words in ${counted(count, 'place')} were left behind`,
  'embedded-object': (count) =>
    `${counted(count, 'chart, equation or other object', 'charts, equations or other objects')} ${count === 1 ? 'was' : 'were'} left behind`
};

/** What could not be carried over as it was, as the ends of a sentence; a code that nobody has words for counts as an object. */
export function leftBehindInWords(
  leftBehind: readonly { readonly what: string; readonly count: number }[]
): string[] {
  return leftBehind.map(({ what, count }) => (words[what] ?? words['embedded-object'])?.(count) ?? '');
}
