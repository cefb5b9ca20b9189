import type { Check } from '../text-file.ts';

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const component = /^(?:[A-Z][a-z0-9]*)+\.svelte$/;

/** Names that a tool, and not we, chose: SvelteKit's, dot files, documents in capitals, drizzle-kit's. */
const chosenByTools = [
  /^\+[^/]+$/,
  /^\./,
  /^[A-Z]+(?:-[A-Z]+)*\.md$/,
  /^(?:\d{4}_[a-z0-9_-]+\.(?:sql|json)|_journal\.json)$/
];

/** Files are kebab-case, components PascalCase: one way, so that nobody has to look how a name was written. */
export const fileNames: Check = (files) =>
  files.flatMap(({ path }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (chosenByTools.some((pattern) => pattern.test(name))) return [];
    if (name.endsWith('.svelte')) {
      return component.test(name)
        ? []
        : [`${path}: a component's file is PascalCase, as in passage/Passage.svelte`];
    }
    return kebabCase.test(name) ? [] : [`${path}: file names are kebab-case, as in share-record.ts`];
  });
