import { bundleTable } from './checker/bundle.ts';
import { keystrokeTable } from './checker/keystrokes.ts';
import { scores } from './checker/scores.ts';
import { linearPlot, speedTable } from './checker/speed.ts';

const seed = 20_261_122;

/** The checker's figures, as Markdown: speed beside its peers, keystrokes, size, linear time, and accuracy. */
export async function checkerBench(): Promise<string> {
  return [
    '## The checker',
    await speedTable(),
    keystrokeTable(seed),
    `Seed of the keystrokes: ${seed}.`,
    await bundleTable(),
    linearPlot(),
    scores()
  ].join('\n\n');
}

if (import.meta.main) console.log(await checkerBench());
