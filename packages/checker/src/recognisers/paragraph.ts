import type { Compiled } from '../engine/compile.ts';
import type { Tokens } from '../engine/tokens.ts';

/** One paragraph, as recognisers see it. */
export interface Paragraph {
  text: string;
  from: number;
  to: number;
  tokens: Tokens;
  compiled: Compiled;
}

/** What a recogniser found: UTF-16 offsets in the text, and the tokens they begin and end in. */
export interface Span {
  start: number;
  end: number;
}
