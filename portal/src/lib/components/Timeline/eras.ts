import { yearBefore } from '#lib/day-in-words.ts';

/** Entries of one time, by year. */
export interface Era<Entry> {
  readonly time: 'now' | 'before';
  readonly years: readonly { readonly year: number; readonly entries: readonly Entry[] }[];
}

/**
 * Tells what is current from what is history (policy sections 2 and 5.4): the twelve months up to today, and
 * everything before. A year that began in history and ended in the present stands in both.
 * @param entries newest first
 * @param today `YYYY-MM-DD`
 */
export function erasOf<Entry extends { readonly happenedOn: string }>(
  entries: readonly Entry[],
  today: string
): Era<Entry>[] {
  const cut = yearBefore(today);
  const now = entries.filter((entry) => entry.happenedOn > cut);
  const before = entries.filter((entry) => entry.happenedOn <= cut);
  return [
    { time: 'now' as const, years: yearsOf(now) },
    { time: 'before' as const, years: yearsOf(before) }
  ].filter((era) => era.years.length > 0);
}

/** Entries by year, in their order. */
export function yearsOf<Entry extends { readonly happenedOn: string }>(
  entries: readonly Entry[]
): { year: number; entries: Entry[] }[] {
  const years: { year: number; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const year = Number(entry.happenedOn.slice(0, 4));
    const last = years.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else years.push({ year, entries: [entry] });
  }
  return years;
}
