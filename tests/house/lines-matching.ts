import type { TextFile } from './text-file.ts';

/** The 1-based numbers of the lines in which a pattern occurs. */
export function linesMatching(file: TextFile, pattern: RegExp): number[] {
  return file.text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}
