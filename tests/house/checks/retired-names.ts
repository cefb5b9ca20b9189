import { linesMatching } from '../lines-matching.ts';
import type { Check } from '../text-file.ts';

interface RetiredName {
  name: RegExp;
  where: RegExp;
  repair: string;
}

/** Names that were given up. Add the old name here in the same commit that renames it. */
const retired: readonly RetiredName[] = [
  {
    // Promise.allSettled has a status of that name, which is not ours to rename.
    name: /(?<!status [!=]== )['"`.]rejected['"`]|\brejected\s*:|\brejected(?:On|At|By|Because)\b|\brejected_\w|\b(?:isRejected|rejectRequest)\b/,
    where: /^(?:packages\/(?:record|database)|portal)\/.*\.(?:ts|svelte|json|sql)$/,
    repair: 'a request is "refused", the word of Article 12 of the UK GDPR'
  },
  {
    name: /\b(?:class|interface|type)\s+(?!(?:HeadOfService|TeamManager)\b)\w+(?:Service|Manager|Helpers?|Utils?|Controller|Repository|Factory)\b/,
    where: /\.(?:ts|svelte)$/,
    repair: 'name the thing by what the field calls it, or write a plain function named for what it does'
  }
];

/** A name that was given up does not come back. */
export const retiredNames: Check = (files) =>
  retired.flatMap(({ name, where, repair }) =>
    files
      .filter(({ path }) => where.test(path))
      .flatMap((file) =>
        linesMatching(file, name).map((line) => `${file.path}:${line}: a retired name is back; ${repair}`)
      )
  );
