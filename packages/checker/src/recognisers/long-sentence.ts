import { between, flag, mostWords } from '../engine/tokens.ts';
import type { Paragraph, Span } from './paragraph.ts';

/** Sentences of more than 40 words. Hyphenated words count one for each part, *Dad's* counts one. */
export function longSentences({ tokens }: Paragraph, found: (span: Span) => void): void {
  let first = 0;
  let words = 0;
  for (let i = 0; i <= tokens.count; i++) {
    if (i === tokens.count || (i > 0 && tokens.gap[i] === between.sentence)) {
      if (words > mostWords)
        found({ start: tokens.start[first] as number, end: tokens.end[i - 1] as number });
      first = i;
      words = 0;
    }
    if (i < tokens.count && ((tokens.flags[i] as number) & flag.clitic) === 0) words++;
  }
}
