import type { TextFile } from './text-file.ts';

/** What each room may import (design, section 1). `tests` is not listed: it may import anything. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  clock: [],
  record: ['clock'],
  checker: [],
  overlay: ['checker'],
  database: ['clock', 'record'],
  portal: ['clock', 'record', 'checker', 'overlay', 'database'],
  extension: ['checker', 'overlay']
};

/** Rooms that stay free of anybody else's code at run time, so that the law in them can be read and trusted. */
export const pureRooms: readonly string[] = ['clock', 'record', 'checker'];

/** The room that a path stands in: `packages/record/src/x.ts` → `record`; `null` for files at the root. */
export function roomOf(path: string): string | null {
  return /^(?:packages\/([^/]+)|(portal|extension|tests))\//.exec(path)?.slice(1).find(Boolean) ?? null;
}

/** The room that a specifier names: `@our-record/record/x` → `record`; `null` for anything that is not a room. */
export function roomNamed(specifier: string): string | null {
  return /^@our-record\/([^/]+)/.exec(specifier)?.[1] ?? null;
}

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface RoomManifest {
  path: string;
  /** `null` is the root's own. */
  room: string | null;
  manifest: Manifest;
}

/** The `package.json` of every room and of the root. */
export function manifestsIn(files: readonly TextFile[]): RoomManifest[] {
  return files
    .filter(({ path }) => /^(?:packages\/[^/]+\/|portal\/|extension\/|tests\/)?package\.json$/.test(path))
    .map(({ path, text }) => ({ path, room: roomOf(path), manifest: JSON.parse(text) as Manifest }));
}
