import { importsOf } from '../imports-of.ts';
import { manifestsIn, pureRooms, roomNamed, roomOf } from '../rooms.ts';
import type { Check } from '../text-file.ts';

/** `clock`, `record` and `checker` run on nobody else's code. Tools of their tests are free. */
export const pureRoomsStayPure: Check = (files) => [
  ...manifestsIn(files).flatMap(
    ({ path, room, manifest: { dependencies, optionalDependencies, peerDependencies } }) =>
      isPure(room)
        ? Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })
            .filter((name) => roomNamed(name) === null)
            .map(
              (name) =>
                `${path}: ${room} runs on nobody else's code; write what it needs of ${name}, or list it under devDependencies if only tests use it`
            )
        : []
  ),
  ...files.flatMap((file) => {
    const room = roomOf(file.path);
    if (!isPure(room) || !file.path.includes('/src/') || file.path.endsWith('.test.ts')) return [];
    return importsOf(file)
      .filter(({ specifier }) => /^(?![.#]|node:)/.test(specifier) && roomNamed(specifier) === null)
      .map(
        ({ specifier, line }) =>
          `${file.path}:${line}: ${room} runs on nobody else's code; take what ${specifier} gives as an argument, or write it`
      );
  })
];

function isPure(room: string | null): boolean {
  return room !== null && pureRooms.includes(room);
}
