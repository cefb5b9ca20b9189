/** Turns offsets, given in rising order, into 1-based lines and columns (UTF-16) without counting from the start each time. */
export class Places {
  readonly #text: string;
  #line = 1;
  #lineStart = 0;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  of(offset: number): { line: number; column: number } {
    if (offset < this.#lineStart) [this.#line, this.#lineStart, this.#at] = [1, 0, 0];
    for (;;) {
      const next = this.#text.indexOf('\n', this.#at);
      if (next < 0 || next >= offset) break;
      this.#line++;
      this.#lineStart = this.#at = next + 1;
    }
    return { line: this.#line, column: offset - this.#lineStart + 1 };
  }
}
