import { asReader, type KnownReader } from '@our-record/database';
import { error } from '@sveltejs/kit';
import { database } from './database.ts';
import type { SignedIn } from './session.ts';

/** Reads or acts as whoever is signed in, in one transaction under the role of their side. */
async function asSignedIn<Result>(
  locals: App.Locals,
  side: SignedIn['side'],
  work: (reader: KnownReader) => Promise<Result>
): Promise<Result> {
  const { signedIn, now } = locals;
  if (signedIn?.side !== side) error(404, 'There is no such page.');
  return asReader(await database(), { side, personId: signedIn.personId, now }, work);
}

/** For pages of the family side. Anybody else meets a page that does not exist. */
export function asFamily<Result>(
  locals: App.Locals,
  work: (reader: KnownReader) => Promise<Result>
): Promise<Result> {
  return asSignedIn(locals, 'family', work);
}

/** For pages of the council's side. Anybody else meets a page that does not exist. */
export function asPractitioner<Result>(
  locals: App.Locals,
  work: (reader: KnownReader) => Promise<Result>
): Promise<Result> {
  return asSignedIn(locals, 'practitioner', work);
}

/** The identifier in a path, if it can be one: whatever else stands there is a page that does not exist. */
export function idFrom(parameter: string): string {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(parameter)) error(404, 'There is no such page.');
  return parameter;
}
