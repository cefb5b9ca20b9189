import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { commit } from '../support/commit.ts';
import { checkerBench } from './checker-bench.ts';

const processors = cpus();
const results = [
  '# Speed, measured',
  'Written by `pnpm bench`: one run on one machine. Compare ratios, which were taken in the same run, before milliseconds.',
  [
    `- On commit ${commit()}, and whatever was not committed yet.`,
    `- ${processors.length} × ${processors[0]?.model ?? 'a processor without a name'}, Node ${process.versions.node}.`
  ].join('\n'),
  await checkerBench()
].join('\n\n');

console.log(results);
writeFileSync(join(import.meta.dirname, 'RESULTS.md'), `${results}\n`);
