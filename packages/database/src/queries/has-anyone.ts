import { eq } from 'drizzle-orm';
import type { KnownReader } from '../reader.ts';
import { people } from '../schema/people.ts';

/** Does the database know anybody at all? Asked before a demo county is made in it. */
export async function hasAnyone(owner: KnownReader): Promise<boolean> {
  const found = await owner.rows.select({ id: people.id }).from(people).limit(1);
  return found.length > 0;
}

/** Is that person known? */
export async function hasPerson(owner: KnownReader, personId: string): Promise<boolean> {
  const found = await owner.rows.select({ id: people.id }).from(people).where(eq(people.id, personId));
  return found.length > 0;
}
