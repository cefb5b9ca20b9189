/** A value of a JSON text with the 1-based line it stands on, so that an error can name it. */
export interface Node {
  line: number;
  value: string | number | boolean | null | readonly Node[] | ReadonlyMap<string, Node>;
}

/** What is wrong with a text that should be JSON, and on which line. */
export class JsonError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** Deeper than any pack goes; keeps a hostile file from overflowing the stack. */
const deepest = 20;

/** Reads JSON (RFC 8259) and keeps the line of every value. A key given twice is an error. Throws `JsonError`. */
export function readJson(text: string): Node {
  const reader = new Reader(text.replace(/^\ufeff/, ''));
  const node = reader.value(0);
  reader.end();
  return node;
}

class Reader {
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): Node {
    if (depth > deepest) throw new JsonError(this.#line, `values are nested more than ${deepest} deep`);
    this.#space();
    const line = this.#line;
    const c = this.#text[this.#at];
    if (c === '{') return { line, value: this.#object(depth) };
    if (c === '[') return { line, value: this.#array(depth) };
    if (c === '"') return { line, value: this.#string() };
    const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
    literal.lastIndex = this.#at;
    const match = literal.exec(this.#text)?.[0];
    if (match === undefined)
      throw new JsonError(line, c === undefined ? 'the file ends too early' : `"${c}" was not expected`);
    this.#at += match.length;
    return { line, value: JSON.parse(match) as number | boolean | null };
  }

  end(): void {
    this.#space();
    if (this.#at < this.#text.length)
      throw new JsonError(this.#line, 'there is more after the end of the pack');
  }

  #object(depth: number): Map<string, Node> {
    const entries = new Map<string, Node>();
    this.#at++;
    if (this.#closes('}')) return entries;
    do {
      this.#space();
      const line = this.#line;
      if (this.#text[this.#at] !== '"') throw new JsonError(line, 'a name in quotation marks was expected');
      const name = this.#string();
      if (entries.has(name)) throw new JsonError(line, `"${name}" is given twice`);
      this.#space();
      if (this.#text[this.#at++] !== ':') throw new JsonError(this.#line, `":" was expected after "${name}"`);
      entries.set(name, this.value(depth + 1));
    } while (this.#more('}'));
    return entries;
  }

  #array(depth: number): Node[] {
    const values: Node[] = [];
    this.#at++;
    if (this.#closes(']')) return values;
    do values.push(this.value(depth + 1));
    while (this.#more(']'));
    return values;
  }

  #string(): string {
    const match = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
    match.lastIndex = this.#at;
    const found = match.exec(this.#text)?.[0];
    if (found === undefined)
      throw new JsonError(
        this.#line,
        'a text in quotation marks is not closed on its line, or holds a bad escape'
      );
    this.#at += found.length;
    return JSON.parse(found) as string;
  }

  #more(closing: string): boolean {
    this.#space();
    const c = this.#text[this.#at];
    this.#at++;
    if (c === ',') return true;
    if (c === closing) return false;
    throw new JsonError(this.#line, `"," or "${closing}" was expected`);
  }

  #closes(closing: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== closing) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    for (; ; this.#at++) {
      const c = this.#text[this.#at];
      if (c === '\n') this.#line++;
      else if (c !== ' ' && c !== '\t' && c !== '\r') return;
    }
  }
}
