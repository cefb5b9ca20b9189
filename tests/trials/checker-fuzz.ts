import { isDeepStrictEqual } from 'node:util';
import { check, LiveChecker, type Finding } from '@our-record/checker';
import fc from 'fast-check';
import { cutDown } from './cut-down.ts';
import { nastyEdit, nastyText, placed, type Edit } from './nasty-texts.ts';
import type { Outcome } from './outcome.ts';

/**
 * Random texts and edits: nothing throws, every finding is a run of at least one character inside its text, in order,
 * and `LiveChecker` says exactly what `check` says after every edit.
 *
 * @param checkText the checker; a test hands in a broken one
 */
export function checkerFuzz(seed: number, minutes: number, checkText = check): Outcome {
  let edits = 0;
  let characters = 0;
  let found = 0;
  const agree = (live: LiveChecker, words: string): void => {
    const findings = checkText(words);
    characters += words.length;
    found += findings.length;
    const misplaced = firstMisplaced(findings, words);
    if (misplaced) throw new Error(`a span is misplaced: ${JSON.stringify(misplaced)} in ${quoted(words)}`);
    if (live.text !== words) throw new Error(`LiveChecker holds ${quoted(live.text)}, not ${quoted(words)}`);
    if (!isDeepStrictEqual(live.findings, findings))
      throw new Error(`LiveChecker is unlike check on ${quoted(words)}`);
  };
  const attempt = (text: string, changes: readonly Edit[]): void => {
    const live = new LiveChecker(text);
    agree(live, text);
    for (const change of changes) {
      const [start, end] = placed(change, live.text);
      const after = live.text.slice(0, start) + change.insert + live.text.slice(end);
      if (change.whole) live.update(after);
      else live.edit(start, end, change.insert);
      edits++;
      agree(live, after);
    }
  };
  const property = fc.property(nastyText, fc.array(nastyEdit, { maxLength: 12 }), attempt);
  const run = fc.check(property, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: minutes * 60_000
  });
  const counts = [
    `${count(run.numRuns)} texts`,
    `${count(edits)} edits`,
    `${count(characters)} characters checked`,
    `${count(found)} findings`
  ].join(', ');
  if (run.counterexample === null) return { holds: true, counts, details: '' };
  const [text, changes] = smallest(...run.counterexample, attempt);
  const details = [
    `Seed ${seed}, cut down to:`,
    `Text: ${quoted(text)}`,
    ...changes.map((change) => `Edit: ${quoted(change)}`),
    failure(() => attempt(text, changes))
  ].join('\n');
  return { holds: false, counts, details };
}

/** Cuts the text and what each edit inserts, character by character; fast-check has left whole words and sentences. */
function smallest(
  text: string,
  changes: readonly Edit[],
  attempt: (text: string, changes: readonly Edit[]) => void
): [text: string, changes: readonly Edit[]] {
  const fails = (words: string, edits: readonly Edit[]): boolean =>
    failure(() => attempt(words, edits)) !== null;
  const cut = cutDown(text, (words) => fails(words, changes));
  let edits = changes;
  for (const [i, edit] of changes.entries()) {
    const inserting = (insert: string): Edit[] => edits.with(i, { ...edit, insert });
    edits = inserting(cutDown(edit.insert, (insert) => fails(cut, inserting(insert))));
  }
  return [cut, edits];
}

/** What a run throws, with its stack; `null` where it throws nothing. */
function failure(run: () => void): string | null {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function firstMisplaced(findings: readonly Finding[], text: string): Finding | undefined {
  let last = 0;
  return findings.find(({ start, end }) => {
    const inside = Number.isInteger(start) && Number.isInteger(end) && start < end && end <= text.length;
    const misplaced = !inside || start < last;
    last = start;
    return misplaced;
  });
}

/** A value as one can paste it into a test: nothing invisible, halves of characters as escapes. */
function quoted(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}

const count = (value: number): string => value.toLocaleString('en');
