import { resolve } from 'node:path';

/** Everything the portal is told from outside. Read once; nothing else reads `process.env`. */
export interface Environment {
  /** In service: real people. Refuses demonstration helps, and asks for what a demonstration makes up. */
  readonly inService: boolean;
  /** PostgreSQL's address; null for the embedded database in `dataDirectory`. */
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
  /** Set by the portal's server: a bundle cannot know where the migrations are. */
  readonly migrationsFolder: string | null;
  /** 32 bytes, base64: seals TOTP secrets and kept posts. */
  readonly sealKey: string | null;
  /** The address people use, as `https://records.example`. */
  readonly origin: string;
  readonly clockFile: string | null;
  /** The header in which a proxy says whose address a request came from; null where there is no proxy. */
  readonly addressHeader: string | null;
}

export const environment: Environment = readEnvironment(process.env);

/** @throws when a portal in service lacks something it must not make up */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const given = (name: string): string | null => (variables[name] ?? '') || null;
  const mode = given('OUR_RECORD_MODE') ?? 'demonstration';
  // A mistyped word must not put a demonstration, whose sign-ins are published, where people are.
  if (mode !== 'service' && mode !== 'demonstration')
    throw new Error(`OUR_RECORD_MODE is "service" or "demonstration", not "${mode}". It has not started.`);
  const inService = mode === 'service';
  if (inService) {
    // Without the proxy's word for it everybody would come from the proxy's address, and share its wrong tries.
    const missing = ['DATABASE_URL', 'ORIGIN', 'SEAL_KEY', 'ADDRESS_HEADER'].filter(
      (name) => given(name) === null
    );
    if (missing.length > 0)
      throw new Error(`A portal in service needs ${missing.join(', ')}. It has not started.`);
    if (!given('ORIGIN')?.startsWith('https://'))
      throw new Error('A portal in service needs an ORIGIN that begins with https://. It has not started.');
  }
  return {
    inService,
    databaseUrl: given('DATABASE_URL'),
    dataDirectory: resolve(given('DATA_DIRECTORY') ?? '.data'),
    migrationsFolder: given('MIGRATIONS_FOLDER'),
    sealKey: given('SEAL_KEY'),
    origin: given('ORIGIN') ?? `http://localhost:${given('PORT') ?? '3000'}`,
    clockFile: given('CLOCK_FILE'),
    addressHeader: given('ADDRESS_HEADER')
  };
}
