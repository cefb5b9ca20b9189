/** A file of the repository as a check sees it: where it is (from the root, with `/`) and what it says. */
export interface TextFile {
  path: string;
  text: string;
}

/**
 * A convention as a test: reads files, answers with one line for each breach. A line names the place and
 * the repair, because whoever reads it wants to get on with their work.
 */
export type Check = (files: readonly TextFile[]) => string[];
