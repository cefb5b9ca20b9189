import type { Term } from './compile.ts';
import { inflect } from './inflect.ts';

/** A term's replacements as they are written, and with a capital: most terms need no more. */
const fixed = new WeakMap<Term, readonly [readonly string[], readonly string[]] | null>();

/** A term's replacements in the form and case of what was written: *Commenced* → *Started*. */
export function replacementsFor(term: Term, written: string): readonly string[] {
  let known = fixed.get(term);
  if (known === undefined) {
    const copies = term.instead.some((each) => /~|\{words\}/.test(each));
    known = copies ? null : [term.instead, term.instead.map(withCapital)];
    fixed.set(term, known);
  }
  const code = written.charCodeAt(0);
  const clitic = code === 0x27 || code === 0x2019;
  const capital = /^\p{Lu}(?!\p{Lu})/u.test(written);
  if (known && !clitic) return known[capital ? 1 : 0];
  const which = formOf(term.bases, written);
  return term.instead.map((each) => {
    const formed = each
      .replaceAll('{words}', () => written)
      .replace(/([\p{L}'-]+)~/gu, (_, base: string) => inflect(base)[which] ?? base);
    // "She|’s lazy": what replaces it is a word of its own.
    if (clitic && formed !== '') return ` ${formed}`;
    return capital ? withCapital(formed) : formed;
  });
}

function withCapital(words: string): string {
  return words.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

/** Which form of any of the bases the written words hold; 0, the base itself, if none does. */
function formOf(bases: readonly string[], written: string): number {
  const words = written
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}']+/u);
  for (const base of bases) {
    const forms = inflect(base);
    for (const word of words) {
      const form = forms.indexOf(word.replace(/iz(e|ed|es|ing)$/, 'is$1'));
      if (form >= 0) return form;
      const asWritten = forms.indexOf(word);
      if (asWritten >= 0) return asWritten;
    }
  }
  return 0;
}
