import { linesMatching } from '../lines-matching.ts';
import type { Check, TextFile } from '../text-file.ts';

const theOnePlace = 'portal/src/lib/server/today.ts';

/** Every way that JavaScript has of asking what time it is. */
const asking = /\bnew Date\b\s*(?:\(\s*\)|[^\s(\w]|$)|\bDate\.now\b|\bTemporal\.Now\b/;

/** A comment may name them; a line that begins as a comment is not code. */
const comment = /^\s*(?:\/\/|\/?\*|<!--)/;

/** Days and instants come from one place, so that a test and a demonstration can say what day it is. */
export const onePlaceForToday: Check = (files) =>
  files
    .filter(({ path }) => /\.(?:ts|js|mjs|svelte)$/.test(path) && path !== theOnePlace)
    .flatMap((file) =>
      linesMatching(file, asking)
        .filter((line) => !isComment(file, line))
        .map(
          (line) =>
            `${file.path}:${line}: asks what time it is; take today or now as an argument (only ${theOnePlace} asks; to measure a duration, performance.now())`
        )
    );

function isComment(file: TextFile, line: number): boolean {
  return comment.test(file.text.split('\n')[line - 1] ?? '');
}
