import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { check } from '@our-record/checker';

/** Where the labelled sentences and `score.py` are: `LANGUAGE_CORPUS`, or beside the repository. */
const folder = process.env['LANGUAGE_CORPUS'] ?? resolve(import.meta.dirname, '../../../../shared/language');

/** Precision and recall on the labelled sentences, as `score.py` prints them; says so where they are not there. */
export function scores(): string {
  const gold = join(folder, 'dev.jsonl');
  if (!existsSync(gold))
    return `not run: no labelled sentences in ${folder} (LANGUAGE_CORPUS names another place)`;
  const temporary = mkdtempSync(join(tmpdir(), 'checker-scores-'));
  try {
    const predictions = readFileSync(gold, 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const { id, text } = JSON.parse(line) as { id: string; text: string };
        return JSON.stringify({
          id,
          spans: check(text).map(({ start, end, category }) => ({ start, end, category }))
        });
      });
    writeFileSync(join(temporary, 'predictions.jsonl'), predictions.join('\n'));
    const { stdout, stderr, error } = spawnSync(
      'python3',
      [join(folder, 'score.py'), 'score', join(temporary, 'predictions.jsonl'), gold],
      { encoding: 'utf8' }
    );
    return error ? `not run: ${error.message}` : `\`\`\`\n${stdout}${stderr}\`\`\``;
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
