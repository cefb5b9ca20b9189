import { isDeepStrictEqual } from 'node:util';
import { check, LiveChecker } from '@our-record/checker';
import { texts } from './texts.ts';
import { milliseconds, quantile, table } from './timing.ts';

/** Lehmer's generator, so that a run can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

/** One-character edits in 5,000 words, handed over as a whole new string and as an edit; every 50th is compared with a full check. */
export function keystrokeTable(seed: number): string {
  const rows = (['whole text', 'edit'] as const).map((how) => {
    const below = random(seed);
    const live = new LiveChecker(texts['a history of 5,000 words']);
    const took: number[] = [];
    let wrong = 0;
    for (let i = 0; i < 6000; i++) {
      const at = below(live.text.length);
      const remove = below(2);
      const insert = remove === 0 ? ('abcdefghij .\n“”('[below(16)] ?? 'a') : '';
      const text = live.text.slice(0, at) + insert + live.text.slice(at + remove);
      // The host hands over a flat string; putting it together is not ours to time.
      text.charCodeAt(0);
      const from = performance.now();
      if (how === 'edit') live.edit(at, at + remove, insert);
      else live.update(text);
      took.push(performance.now() - from);
      if (i % 50 === 0 && !isDeepStrictEqual(live.findings, check(live.text))) wrong++;
    }
    return [how, ...[0.5, 0.95, 0.99, 1].map((share) => milliseconds(quantile(took, share))), wrong];
  });
  return table(['after one character, ms', 'p50', 'p95', 'p99', 'most', 'unlike a full check'], rows);
}
