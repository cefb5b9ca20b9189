import { readFile } from 'node:fs/promises';
import { check, type CheckOptions } from '../check.ts';
import type { Finding } from '../finding.ts';
import { readHousePack } from '../house/read-house-pack.ts';
import { ruleIds } from '../rule-ids.ts';
import { readArguments, usage } from './arguments.ts';
import { filesIn } from './files-in.ts';
import { Places } from './places.ts';
import { piecesOf, type Piece } from './read-file.ts';

/** Where a command's words go. `write` waits while the reader is busy, so that output is never piled up. */
export interface Output {
  write: (text: string) => Promise<void>;
  complain: (text: string) => void;
  /** Whether progress is shown to a person. */
  watched: boolean;
}

/** `our-record check`: checks files one after another and answers with the exit status (see `usage`). */
export async function run(given: readonly string[], output: Output): Promise<number> {
  const wanted = readArguments(given);
  if (typeof wanted === 'string') {
    output.complain(`our-record: ${wanted}\n\n${usage}`);
    return 2;
  }
  if (wanted.help) {
    await output.write(usage);
    return 0;
  }
  const options: CheckOptions = { ...(wanted.categories && { categories: wanted.categories }) };
  if (wanted.house !== null) {
    const house = await readPack(wanted.house, output);
    if (!house) return 2;
    options.house = house;
  }
  let [files, found, unread] = [0, 0, 0];
  for await (const path of filesIn(wanted.files)) {
    try {
      for await (const piece of piecesOf(path, wanted.type, wanted.column)) {
        const findings = check(piece.extract.text, options);
        found += findings.length;
        if (findings.length > 0) await output.write(show(path, piece, findings, wanted.json));
      }
    } catch (problem) {
      unread++;
      output.complain(`our-record: ${path}: ${(problem as Error).message}\n`);
    }
    files++;
    if (output.watched && files % 25 === 0) output.complain(`\r${files} files, ${found} findings `);
  }
  if (output.watched && files >= 25) output.complain(`\r${files} files, ${found} findings\n`);
  if (!wanted.json)
    await output.write(
      `${found} ${found === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'file' : 'files'}\n`
    );
  if (unread > 0) return 2;
  return found > 0 ? 1 : 0;
}

async function readPack(path: string, output: Output): Promise<CheckOptions['house'] | null> {
  const json = await readFile(path, 'utf8').catch((problem: Error) => {
    output.complain(`our-record: ${path}: ${problem.message}\n`);
    return null;
  });
  if (json === null) return null;
  const reading = readHousePack(json, ruleIds);
  if (reading.ok) return reading.pack;
  for (const { line, message } of reading.problems) output.complain(`${path}:${line}: ${message}\n`);
  output.complain(`our-record: ${path} was not used\n`);
  return null;
}

function show(path: string, piece: Piece, findings: readonly Finding[], json: boolean): string {
  const { text, source, sourceOf } = piece.extract;
  const places = new Places(source);
  return findings
    .map((finding) => {
      const place = places.of(sourceOf(finding.start));
      const line = place.line + piece.line - 1;
      const column = place.line === 1 ? place.column + piece.column - 1 : place.column;
      const words = text.slice(finding.start, finding.end);
      if (json) return `${JSON.stringify({ file: path, line, column, words, ...finding })}\n`;
      const instead =
        finding.instead.length > 0
          ? `\n    instead: ${finding.instead.map((each) => each || '(leave it out)').join(' | ')}`
          : '';
      return `${path}:${line}:${column}: ${finding.category}: “${words.replace(/\s+/g, ' ')}”\n    ${finding.message}${instead}\n`;
    })
    .join('');
}
