/**
 * How long one run takes, in milliseconds: the middle one of as many as fit into the budget, after as long to warm up.
 * A run that alone takes longer than the budget is timed once.
 */
export function timed(run: () => unknown, budget: number): number {
  const once = (): number => {
    const from = performance.now();
    run();
    return performance.now() - from;
  };
  const first = once();
  if (first > budget * 2) return first;
  const many = (): number[] => {
    const took: number[] = [];
    const from = performance.now();
    while (performance.now() - from < budget) took.push(once());
    return took;
  };
  many();
  return quantile(many(), 0.5);
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
