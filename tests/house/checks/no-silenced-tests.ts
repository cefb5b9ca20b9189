import { linesMatching } from '../lines-matching.ts';
import type { Check } from '../text-file.ts';

const silenced = /\b(?:test|it|describe|suite|bench)(?:\.\w+)*\.(?:only|skip|todo|fixme|fails?)\b/;

/** A test that does not run proves nothing, and one that runs alone silences the rest. */
export const noSilencedTests: Check = (files) =>
  files
    .filter(({ path }) => /\.(?:ts|js|mjs)$/.test(path))
    .flatMap((file) =>
      linesMatching(file, silenced).map(
        (line) =>
          `${file.path}:${line}: a silenced test; mend it or delete it (what a machine may lack is asked for with skipIf, and counted as not run)`
      )
    );
