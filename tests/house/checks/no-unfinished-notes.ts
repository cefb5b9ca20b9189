import { linesMatching } from '../lines-matching.ts';
import type { Check } from '../text-file.ts';

// Written so that the patterns do not find themselves here.
const unfinished = /\bTO-?DO\b|\bFIX-?ME\b/;
const silencedCheck = /eslint-(?:disable|enable)|@ts-(?:ignore|expect-error|nocheck)/;

/** What is left to do stands in an issue; what a tool says is mended, not silenced. */
export const noUnfinishedNotes: Check = (files) =>
  files
    .filter(({ path }) => /\.(?:ts|js|mjs|svelte|css|html|sql|sh|yml)$/.test(path))
    .flatMap((file) => [
      ...linesMatching(file, unfinished).map(
        (line) => `${file.path}:${line}: an unfinished note; finish it, or open an issue and delete the note`
      ),
      ...linesMatching(file, silencedCheck).map(
        (line) =>
          `${file.path}:${line}: a silenced check; mend what it says, or change the rule for everybody in its configuration`
      )
    ]);
