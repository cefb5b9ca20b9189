/** Text taken out of a file, with the way back to where it stood. */
export interface Extract {
  text: string;
  /** `line:column` places count in this text: the file's own where a file is text, the body's lines where it is not. */
  source: string;
  /** The offset in `source` of an offset in `text`. */
  sourceOf: (offset: number) => number;
}

/** A file that is text as it stands. */
export function plainText(text: string): Extract {
  return { text, source: text, sourceOf: (offset) => offset };
}

/** Puts a text together piece by piece, remembering where each piece came from. */
export class Assembly {
  readonly #source: string;
  #text = '';
  readonly #at: number[] = [];
  readonly #from: number[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  add(text: string, from: number): void {
    if (text === '') return;
    this.#at.push(this.#text.length);
    this.#from.push(from);
    this.#text += text;
  }

  done(): Extract {
    const [at, from] = [this.#at, this.#from];
    return {
      text: this.#text,
      source: this.#source,
      sourceOf: (offset) => {
        let low = 0;
        let high = at.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((at[middle] as number) <= offset) low = middle + 1;
          else high = middle;
        }
        return low === 0 ? offset : (from[low - 1] as number) + offset - (at[low - 1] as number);
      }
    };
  }
}
