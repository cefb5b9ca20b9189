import type { Check } from '../text-file.ts';

const mostLines = 80;

/** A route reads the request, calls one act or query, and answers. More than that belongs elsewhere. */
export const thinRoutes: Check = (files) =>
  files
    .filter(({ path }) => /^portal\/src\/routes\/(?:.*\/)?\+[^/]+\.(?:ts|svelte)$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > mostLines)
    .map(
      ({ path, lines }) =>
        `${path}: ${lines} lines, ${mostLines} at most; move what it decides into portal/src/lib/server/acts and what it draws into portal/src/lib/components`
    );
