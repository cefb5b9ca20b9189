import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { texts } from './texts.ts';
import { quantile, table } from './timing.ts';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

async function bundled(exported: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${exported} } from '@our-record/checker';`,
      resolveDir: import.meta.dirname
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false
  });
  return outputFiles[0]?.text ?? '';
}

/** Runs the bundle in a process of its own: how long until the first note is checked, and what it keeps in memory. */
const probe = `
import { readFileSync } from 'node:fs';
const text = readFileSync(process.argv[2], 'utf8');
gc();
const before = process.memoryUsage();
const from = performance.now();
const { check } = await import(process.argv[3]);
check('Kai absconded.');
const ready = performance.now() - from;
const findings = check(text);
gc();
const after = process.memoryUsage();
console.log(JSON.stringify({ ready, heap: after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers, findings: findings.length }));
`;

/** Size, readiness and memory of the checker as a page gets it. */
export async function bundleTable(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'checker-bench-'));
  try {
    const code = await bundled('check, LiveChecker');
    const all = await bundled(
      'check, LiveChecker, checkDocument, measure, visitChecklist, decisionChecklist, glossary'
    );
    writeFileSync(join(folder, 'checker.mjs'), code);
    writeFileSync(join(folder, 'probe.mjs'), probe);
    writeFileSync(join(folder, 'text.txt'), texts['a history of 5,000 words']);
    const runs = Array.from({ length: 7 }, () => {
      const said = execFileSync(
        process.execPath,
        ['--expose-gc', ...['probe.mjs', 'text.txt', 'checker.mjs'].map((name) => join(folder, name))],
        { encoding: 'utf8' }
      );
      return JSON.parse(said) as { ready: number; heap: number };
    });
    const ready = runs.map((run) => run.ready);
    return table(
      ['', 'value', 'at most'],
      [
        ['check and LiveChecker, minified kB', kilobytes(code.length), ''],
        ['check and LiveChecker, gzip kB', kilobytes(gzipSync(code, { level: 9 }).length), 80],
        ['everything, gzip kB', kilobytes(gzipSync(all, { level: 9 }).length), ''],
        [
          'ready (loaded, compiled, first sentence checked), ms: fastest and middle of 7',
          `${quantile(ready, 0).toFixed(0)}, ${quantile(ready, 0.5).toFixed(0)}`,
          50
        ],
        [
          'memory with a checked history of 5,000 words, MB',
          (
            quantile(
              runs.map(({ heap }) => heap),
              0.5
            ) / 1e6
          ).toFixed(2),
          4
        ]
      ]
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
