/** How long one run takes, in milliseconds: the middle one of many, after as many to warm up. */
export function timed(run: () => unknown, budget: number): number {
  const took: number[] = [];
  const once = (): number => {
    const from = performance.now();
    run();
    return performance.now() - from;
  };
  const first = once();
  const times = Math.max(1, Math.min(400, Math.floor(budget / Math.max(first, 0.01))));
  if (times > 1) for (let i = 0; i < times; i++) once();
  for (let i = 0; i < times; i++) took.push(once());
  return quantile(took, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A table in Markdown. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

export function milliseconds(value: number): string {
  return value < 1 ? value.toFixed(3) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}
