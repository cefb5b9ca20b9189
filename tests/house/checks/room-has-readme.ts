import { manifestsIn } from '../rooms.ts';
import type { Check } from '../text-file.ts';

/** A room without a README is a room that only its builder can find the way in. */
export const roomHasReadme: Check = (files) => {
  const paths = new Set(files.map(({ path }) => path));
  return manifestsIn(files)
    .filter(({ room }) => room !== null)
    .map(({ path }) => path.replace('package.json', 'README.md'))
    .filter((readme) => !paths.has(readme))
    .map(
      (readme) =>
        `${readme} is missing; write what the room is for, what may enter it, and how its pieces are used`
    );
};
