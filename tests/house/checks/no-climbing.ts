import { posix } from 'node:path';
import { importsOf } from '../imports-of.ts';
import { roomOf } from '../rooms.ts';
import type { Check } from '../text-file.ts';

/** A relative import stays in its room: what leaves by `../..` escapes every rule about who may know whom. */
export const noClimbing: Check = (files) =>
  files.flatMap((file) => {
    const room = roomOf(file.path);
    if (room === null) return [];
    return importsOf(file)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .filter(({ specifier }) => roomOf(posix.join(posix.dirname(file.path), specifier)) !== room)
      .map(
        ({ specifier, line }) =>
          `${file.path}:${line}: "${specifier}" climbs out of ${room}; import the room by name (@our-record/…) and list it in ${room}'s package.json`
      );
  });
