import { importsOf } from '../imports-of.ts';
import type { Check } from '../text-file.ts';

const mayImportLucia = ['portal/src/lib/server/session.ts', 'portal/src/lib/server/session-adapter.ts'];

/** Lucia's maintainer has retired it: it stays behind one door, so that replacing it changes one file. */
export const luciaBehindSession: Check = (files) =>
  files
    .filter(({ path }) => !mayImportLucia.includes(path))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => /^lucia(?:\/|$)|^@lucia-auth\//.test(specifier))
        .map(
          ({ line }) =>
            `${file.path}:${line}: imports lucia; ask portal/src/lib/server/session.ts instead (only it and session-adapter.ts beside it may)`
        )
    );
