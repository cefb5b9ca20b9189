import type { DemoSignIn } from '../src/lib/server/demo/sign-ins.ts';

/** The demo's sign-ins as a table for a terminal, which is a table in Markdown too. */
export function signInTable(signIns: readonly DemoSignIn[]): string {
  const rows = [
    ['Username', 'Password', 'Who', 'What'],
    ...signIns.map((one) => [one.username, one.password, one.name, one.what])
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [
    line(head),
    rule,
    ...body.map(line),
    '',
    'Practitioners and managers are asked for a six-digit code as well: /demo shows the current one of each.'
  ].join('\n');
}
