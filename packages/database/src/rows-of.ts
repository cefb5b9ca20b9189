import type { SQL } from 'drizzle-orm';
import type { Reader } from './reader.ts';

/** Runs SQL that the query builder cannot say. postgres.js answers with an array, PGlite with an object around one. */
export async function rowsOf<Row>(reader: Pick<Reader, 'rows'>, query: SQL): Promise<Row[]> {
  const answer: unknown = await reader.rows.execute(query);
  return (Array.isArray(answer) ? answer : (answer as { rows: Row[] }).rows) as Row[];
}
