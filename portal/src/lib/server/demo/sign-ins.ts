import { createHash } from 'node:crypto';
import { stories } from './county/index.ts';
import { workforce } from './county/workforce.ts';

/** Somebody of the demo county who can sign in. Their secrets are no secrets: they stand in the README. */
export interface DemoSignIn {
  /** Key of the person in the county. */
  readonly key: string;
  readonly username: string;
  readonly name: string;
  readonly what: string;
  readonly password: string;
  /** Base32, for practitioners. */
  readonly totpSecret: string | null;
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const familyPassword = 'lemon ladder quiet otter';
const workforcePassword = 'harrowdale harbour 2026';

/** Harley has no sign-in yet, so that a one-time code can be tried on him. */
const notYetJoined = new Set(['harley-dobson']);

export const demoSignIns: readonly DemoSignIn[] = [...children(), ...adults(), ...workers()];

function children(): DemoSignIn[] {
  return stories
    .filter(({ child }) => !notYetJoined.has(child.key))
    .map(({ child }) => ({
      key: child.key,
      username: child.givenName.toLowerCase(),
      name: `${child.givenName} ${child.familyName}`,
      what: child.situation,
      password: familyPassword,
      totpSecret: null
    }));
}

function adults(): DemoSignIn[] {
  const found = new Map<string, DemoSignIn>();
  for (const { child, people, authorities } of stories)
    for (const { person: key } of authorities) {
      const person = people.find((one) => one.key === key);
      if (person === undefined) throw new Error(`${child.key}: nobody has the key ${key}`);
      const before = found.get(key);
      const what = `${person.relation} of ${child.givenName}`;
      found.set(key, {
        key,
        username: person.givenName.toLowerCase(),
        name: `${person.givenName} ${person.familyName}`,
        what: before === undefined ? what : `${before.what}, ${what}`,
        password: familyPassword,
        totpSecret: null
      });
    }
  return [...found.values()];
}

function workers(): DemoSignIn[] {
  return workforce
    .filter((worker) => worker.leftOn === undefined)
    .map((worker) => ({
      key: worker.key,
      username: `${worker.givenName}.${worker.familyName}`.toLowerCase(),
      name: `${worker.givenName} ${worker.familyName}`,
      what: worker.jobTitle,
      password: workforcePassword,
      totpSecret: demoTotpSecret(worker.key)
    }));
}

function demoTotpSecret(key: string): string {
  const bytes = createHash('sha256').update(`totp\n${key}`, 'utf8').digest().subarray(0, 32);
  return [...bytes].map((byte) => base32[byte % 32]).join('');
}
