import type { Term } from './compile.ts';
import { inflect } from './inflect.ts';

const cache = new WeakMap<Term, Map<string, readonly string[]>>();

/** A term's replacements in the form and case of what was written: *Commenced* → *Started*. */
export function replacementsFor(term: Term, written: string): readonly string[] {
  if (term.instead.length === 0) return term.instead;
  const known = cache.get(term) ?? new Map<string, readonly string[]>();
  cache.set(term, known);
  const made = known.get(written);
  if (made) return made;
  const which = formOf(term.bases, written);
  const capital = /^\p{Lu}/u.test(written) && !/^\p{Lu}{2}/u.test(written);
  const replacements = term.instead.map((each) => {
    const formed = each
      .replaceAll('{words}', () => written)
      .replace(/([\p{L}'-]+)~/gu, (_, base: string) => inflect(base)[which] ?? base);
    return capital ? formed.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : formed;
  });
  known.set(written, replacements);
  return replacements;
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
