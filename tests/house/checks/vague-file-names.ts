import type { Check } from '../text-file.ts';

const vague = /^(?:utils?|helpers?|common|misc)$|-(?:utils?|helpers?|misc)$/;

/** A drawer called "utils" is where things go to be forgotten. `(manager)` is a person, and a route group. */
export const vagueFileNames: Check = (files) =>
  files
    .filter(({ path }) => {
      const segments = path.split('/').map((segment) => segment.replace(/(?<=.)\..*$/, ''));
      return segments.some((segment) => vague.test(segment)) || /(?:^|\/)managers?\.ts$/.test(path);
    })
    .map(
      ({ path }) => `${path}: the name does not say what is inside; name it as its one main export is named`
    );
