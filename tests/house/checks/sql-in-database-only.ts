import { importsOf } from '../imports-of.ts';
import { manifestsIn, roomOf } from '../rooms.ts';
import type { Check } from '../text-file.ts';

const queryBuilder = /^drizzle-(?:orm|kit)(?:\/|$)/;

/** `database` is the only room with SQL: no other room lists or imports the query builder. */
export const sqlInDatabaseOnly: Check = (files) => [
  ...manifestsIn(files)
    .filter(({ room }) => room !== 'database' && room !== 'tests')
    .flatMap(({ path, manifest }) =>
      Object.keys({
        ...manifest.dependencies,
        ...manifest.devDependencies,
        ...manifest.optionalDependencies,
        ...manifest.peerDependencies
      })
        .filter((name) => queryBuilder.test(name))
        .map(
          (name) =>
            `${path}: lists ${name}; remove it, and ask the rows through a query of @our-record/database`
        )
    ),
  ...files
    .filter(({ path }) => !['database', 'tests'].includes(roomOf(path) ?? ''))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => queryBuilder.test(specifier))
        .map(
          ({ specifier, line }) =>
            `${file.path}:${line}: imports ${specifier}; write the query in packages/database/src/queries, reader first`
        )
    )
];
