#!/usr/bin/env node
import { once } from 'node:events';
import { run } from './run.ts';

// A reader that stops listening, such as `head`, is no fault of ours.
process.stdout.on('error', (problem: NodeJS.ErrnoException) =>
  process.exit(problem.code === 'EPIPE' ? 0 : 2)
);

process.exitCode = await run(process.argv.slice(2), {
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  complain: (text) => process.stderr.write(text),
  watched: process.stderr.isTTY
});
