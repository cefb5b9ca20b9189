/**
 * A failure as the log may hold it. A failed query's message carries its parameters, which are the words of
 * records: of those only the database's own code and the place in our code are kept (OWASP ASVS 16.2.5).
 */
export function describeFailure(failure: unknown): string {
  if (!(failure instanceof Error)) return 'Something that is no error was thrown.';
  const frames = (failure.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [headOf(failure), ...frames].join('\n');
}

function headOf(failure: Error): string {
  if (!('query' in failure)) return `${failure.name}: ${failure.message}`;
  const code = (failure.cause as { code?: unknown } | undefined)?.code;
  return `A query failed (${typeof code === 'string' ? code : 'no code'})`;
}
