import { check } from '@our-record/checker';
import { loadPeers } from './peers.ts';
import { texts } from './texts.ts';
import { milliseconds, table, timed } from './timing.ts';

/** One bare pass over the words, with nothing done about them: what the checker is measured against. */
function barePass(text: string): number {
  const word = /[\p{L}'’-]+/gu;
  let count = 0;
  while (word.test(text)) count++;
  return count;
}

/** The checker beside a bare pass and its peers, on the same texts in the same run. */
export async function speedTable(): Promise<string> {
  const ours = { name: 'this checker', check: (text: string) => check(text).length };
  const bare = { name: "a bare /[\\p{L}'’-]+/gu pass", check: barePass };
  const tools = [bare, ours, ...(await loadPeers())];
  const times = tools.map((tool) => Object.values(texts).map((text) => timed(() => tool.check(text), 400)));
  const rows = tools.map(({ name, check: run }, tool) => [
    name,
    ...Object.values(texts).flatMap((_, text) => {
      const took = times[tool]?.[text] ?? Number.NaN;
      const least = times[0]?.[text] ?? Number.NaN;
      const own = times[1]?.[text] ?? Number.NaN;
      return [milliseconds(took), `${(took / least).toFixed(1)}×`, `${(took / own).toFixed(1)}×`];
    }),
    run(texts['a history of 5,000 words'])
  ]);
  const headings = Object.keys(texts).flatMap((name) => [`${name}, ms`, 'of the bare pass', 'of ours']);
  return table(['tool', ...headings, 'findings in 5,000 words'], rows);
}

/** Time for each character from 1 kB to 10 MB: a level line is linear time. */
export function linearPlot(): string {
  const unit = `${texts['a history of 5,000 words']}\n\n`;
  const rows = [1e3, 1e4, 1e5, 1e6, 1e7].map((size) => {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    const perCharacter = (timed(() => check(text), 300) * 1e6) / size;
    return [size.toLocaleString('en'), perCharacter.toFixed(1), '█'.repeat(Math.round(perCharacter))];
  });
  return table(['characters', 'ns for each', ''], rows);
}
