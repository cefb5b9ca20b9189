import { manifestsIn } from '../rooms.ts';
import type { Check } from '../text-file.ts';

const exact = /^(?:\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?|workspace:\*)$/;

/** Every version is exact, so that what was tried is what is installed. */
export const exactVersions: Check = (files) =>
  manifestsIn(files).flatMap(({ path, manifest: { dependencies, devDependencies, optionalDependencies } }) =>
    Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter(([, version]) => !exact.test(version))
      .map(
        ([name, version]) =>
          `${path}: ${name} is "${version}"; write one exact version (workspace:* for a room)`
      )
  );
