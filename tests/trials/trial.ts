import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commit } from '../support/commit.ts';
import { checkerFuzz } from './checker-fuzz.ts';
import type { Trial } from './outcome.ts';

const trials: Readonly<Record<string, Trial>> = { 'checker-fuzz': checkerFuzz };

const results = join(import.meta.dirname, 'RESULTS.md');
const heading = `# Trials

Written by \`pnpm trial NAME --seed N\`, a line for each run: no line, no claim. The commit is the one that the working tree stood on when the trial began.

| trial | commit | seed | minutes | outcome |
| --- | --- | --- | --- | --- |
`;
const usage = `pnpm trial NAME --seed N [--minutes M]; NAME is one of: ${Object.keys(trials).join(', ')}`;

/** Runs one trial and writes its line. Answers with the exit status: 0 it held, 1 it failed, 2 not understood. */
function main(): number {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string' }, minutes: { type: 'string', default: '10' } }
  });
  const name = positionals[0] ?? '';
  const trial = trials[name];
  const seed = Number(values.seed ?? Number.NaN);
  const minutes = Number(values.minutes);
  if (!trial || !Number.isInteger(seed) || !(minutes > 0)) {
    console.error(usage);
    return 2;
  }
  const began = commit();
  console.log(`${name}, seed ${seed}, at most ${minutes} minutes, commit ${began}`);
  const from = performance.now();
  const { holds, counts, details } = trial(seed, minutes);
  const took = ((performance.now() - from) / 60_000).toFixed(1);
  const outcome = `${holds ? 'holds' : 'FAILS'}: ${counts}`;
  if (!existsSync(results)) writeFileSync(results, heading);
  appendFileSync(results, `| ${name} | ${began} | ${seed} | ${took} | ${outcome} |\n`);
  console.log(details ? `${outcome}\n\n${details}` : outcome);
  return holds ? 0 : 1;
}

process.exitCode = main();
