/** A cell of a CSV file (RFC 4180) with where it starts: 1-based line and column of its first character. */
export interface Cell {
  text: string;
  line: number;
  column: number;
}

/** Reads rows from a stream of text in constant memory: one row is held at a time. A lone quotation mark is taken as written. */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<Cell[]> {
  let row: Cell[] = [];
  let text = '';
  let quoted = false;
  let closed = false;
  let started = false;
  let line = 1;
  let column = 0;
  let at = { line: 1, column: 1 };
  const endCell = (): void => {
    row.push({ text, ...at });
    text = '';
    quoted = closed = started = false;
  };
  for await (const chunk of chunks) {
    for (const c of chunk) {
      column += c.length;
      if (!started && !quoted) at = { line, column };
      if (quoted && !closed) {
        if (c === '"') closed = true;
        else text += c;
      } else if (closed && c === '"') {
        text += '"';
        closed = false;
      } else if (c === '"' && !started && !closed) {
        quoted = true;
        at = { line, column: column + 1 };
      } else if (c === ',') endCell();
      else if (c === '\n') {
        endCell();
        yield row;
        row = [];
      } else if (c !== '\r') text += c;
      started = c !== ',' && c !== '\n';
      if (c === '\n') {
        line++;
        column = 0;
      }
    }
  }
  if (text !== '' || row.length > 0) {
    endCell();
    yield row;
  }
}
