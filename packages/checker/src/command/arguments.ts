import { parseArgs } from 'node:util';
import { categories, type Category } from '../category.ts';

export interface Wanted {
  files: readonly string[];
  json: boolean;
  help: boolean;
  categories: readonly Category[] | null;
  house: string | null;
  /** The CSV column that holds the text: its heading or its number from 1. */
  column: string | null;
  /** What standard input holds: `txt` unless said. */
  type: string;
}

export const usage = `our-record check FILE…

Marks words in records about children that a child could not understand or bear to read.
FILE is .txt, .md, .html, .eml, .docx or .csv, a folder of such files, or - for standard input.

  --json               one JSON object for each finding, one to a line
  --category A,B       only these: ${categories.join(', ')}
  --house PACK.json    a council's own terms
  --column NAME        of a CSV file: the column that holds the text (its heading, or its number from 1)
  --type TYPE          of standard input: txt, md, html, eml or csv

Exit status: 0 nothing found, 1 something found, 2 a file could not be read or the command was not understood.
`;

/** Reads the command's arguments; a text says what is wrong with them. */
export function readArguments(given: readonly string[]): Wanted | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        category: { type: 'string' },
        house: { type: 'string' },
        column: { type: 'string' },
        type: { type: 'string', default: 'txt' }
      }
    });
    const [verb, ...files] = positionals;
    if (!values.help && verb !== 'check') return 'the only command is "check"';
    if (!values.help && files.length === 0) return 'no FILE is given';
    const wanted = values.category?.split(',') ?? null;
    const unknown = wanted?.find((each) => !categories.some((category) => category === each));
    if (unknown !== undefined) return `there is no category "${unknown}"`;
    return {
      files,
      json: values.json,
      help: values.help,
      categories: wanted as Category[] | null,
      house: values.house ?? null,
      column: values.column ?? null,
      type: values.type
    };
  } catch (problem) {
    return (problem as Error).message;
  }
}
