import { importsOf } from '../imports-of.ts';
import { manifestsIn, mayImport, roomNamed, roomOf } from '../rooms.ts';
import type { Check, TextFile } from '../text-file.ts';

/** Design, section 1: who may import whom, read from manifests and from imports. */
export const arrowsBetweenRooms: Check = (files) =>
  [
    ...manifestsIn(files).flatMap(({ path, room, manifest }) => {
      const runTime = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
      const others = Object.keys({ ...manifest.devDependencies, ...manifest.peerDependencies });
      return [
        ...runTime.map((name) => crossing(path, room, name, false)),
        ...others.map((name) => crossing(path, room, name, true))
      ];
    }),
    ...files.flatMap((file) => importsIn(file))
  ].filter((breach) => breach !== null);

function importsIn(file: TextFile): (string | null)[] {
  return importsOf(file).map(({ specifier, typesOnly, line }) =>
    crossing(`${file.path}:${line}`, roomOf(file.path), specifier, typesOnly)
  );
}

function crossing(place: string, from: string | null, specifier: string, typesOnly: boolean): string | null {
  const to = roomNamed(specifier);
  if (to === null || to === from || from === 'tests') return null;
  const allowed = from === null ? [] : mayImport[from];
  if (!allowed) return `${place}: no arrows are drawn for ${from}; draw them in tests/house/rooms.ts`;
  if (!allowed.includes(to)) {
    const may = allowed.length > 0 ? `only ${allowed.join(', ')}` : 'no other room';
    return `${place}: ${from ?? 'the root'} reaches for ${to}, and may import ${may}; move the code to the room that may know both, or hand it in as an argument`;
  }
  if (from === 'overlay' && !typesOnly) {
    return `${place}: overlay knows only the types of ${to}; write "import type", list it under devDependencies, and take the check function as an argument`;
  }
  return null;
}
