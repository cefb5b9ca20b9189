import type { Block } from '@our-record/record';
import { cleanText } from '#lib/editor/clean-text.ts';
import { BlockWriter } from './block-writer.ts';

const bullet = /^\s*[-*•·–]\s+(?=\S)/u;
const number = /^\s*\d{1,3}[.)]\s+(?=\S)/u;

/**
 * The blocks of plain text: an empty line ends a paragraph, a line feed stays a line feed, and two or more lines that
 * begin like items are a list.
 */
export function blocksFromText(text: string): Block[] {
  const writer = new BlockWriter();
  for (const part of cleanText(text).split(/\n[^\S\n]*\n/u)) {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    for (const run of runsOf(lines)) {
      if (run.marker === null || run.lines.length === 1) {
        writer.preformatted(run.lines.map((line) => line.trim()).join('\n'));
        writer.endLine();
        continue;
      }
      const { marker } = run;
      writer.list(marker === bullet ? 'bulletList' : 'orderedList', () => {
        for (const line of run.lines)
          writer.item(() => {
            writer.text(line.replace(marker, ''));
          });
      });
    }
  }
  return writer.blocks;
}

interface Run {
  readonly marker: RegExp | null;
  readonly lines: string[];
}

function runsOf(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const marker = [bullet, number].find((one) => one.test(line)) ?? null;
    const last = runs.at(-1);
    if (last?.marker === marker) last.lines.push(line);
    else runs.push({ marker, lines: [line] });
  }
  return runs;
}
