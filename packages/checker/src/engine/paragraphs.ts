import { kind, kinds } from './characters.ts';

/**
 * Where the paragraph that starts at `from` ends (exclusive, its line break included). A line break ends a paragraph
 * unless the next line goes on in lower case from a line that no stop or colon ended: a phrase may run across that one.
 * Looks no further back than the line's last character, so that an edit can be followed by re-reading its surroundings.
 */
export function paragraphEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const line = text.indexOf('\n', at);
    if (line < 0) return text.length;
    if (breaksAt(text, line)) return line + 1;
    at = line + 1;
  }
}

function breaksAt(text: string, line: number): boolean {
  const next = text.charCodeAt(line + 1);
  // A lower-case letter right after the break: a line that was wrapped.
  if (!(kinds[next] === kind.letter && next > 0x60)) return true;
  let last = line - 1;
  if (text.charCodeAt(last) === 0x0d) last--;
  const before = text.charCodeAt(last);
  return kinds[before] === kind.stop || before === 0x3a || kinds[before] === kind.newline;
}
