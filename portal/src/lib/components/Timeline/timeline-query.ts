import type { TimelineFilter } from '@our-record/database';
import { recordKinds } from '@our-record/record';

/** What somebody asked of the timeline in its address; what cannot be asked there is as if it were not said. */
export function readTimelineQuery(asked: URLSearchParams): TimelineFilter {
  const kind = recordKinds.find((one) => one === asked.get('kind'));
  const who = text(asked.get('who'));
  const year = number(asked.get('year'));
  const words = text(asked.get('words'));
  const page = number(asked.get('page'));
  return {
    ...(kind !== undefined && { kind }),
    ...(who !== undefined && { who }),
    ...(year !== undefined && year >= 1900 && year <= 2100 && { year }),
    ...(words !== undefined && { words }),
    ...(asked.get('unopened') === 'yes' && { unopened: true }),
    ...(asked.get('earlier') === 'yes' && { earlierVersions: true }),
    ...(page !== undefined && page > 1 && page <= 10_000 && { page: page - 1 })
  };
}

/** The address of a timeline with these questions and on that page, counted from 1. */
export function timelineAddress(about: string | null, filter: TimelineFilter, page: number): string {
  const asked = new URLSearchParams();
  if (about !== null) asked.set('about', about);
  if (filter.kind !== undefined) asked.set('kind', filter.kind);
  if (filter.who !== undefined) asked.set('who', filter.who);
  if (filter.year !== undefined) asked.set('year', String(filter.year));
  if (filter.words !== undefined) asked.set('words', filter.words);
  if (filter.unopened === true) asked.set('unopened', 'yes');
  if (filter.earlierVersions === true) asked.set('earlier', 'yes');
  if (page > 1) asked.set('page', String(page));
  return asked.size === 0 ? '/me/timeline' : `/me/timeline?${asked.toString()}`;
}

/** Does anything of the search form but its newness narrow the timeline? */
export function isSearched(filter: TimelineFilter): boolean {
  return (
    filter.kind !== undefined ||
    filter.who !== undefined ||
    filter.year !== undefined ||
    filter.words !== undefined
  );
}

/** Is anything looked for in particular? */
export function isFiltered(filter: TimelineFilter): boolean {
  return isSearched(filter) || filter.unopened === true;
}

function text(value: string | null): string | undefined {
  const trimmed = (value ?? '').trim().slice(0, 200);
  return trimmed === '' ? undefined : trimmed;
}

function number(value: string | null): number | undefined {
  return value !== null && /^\d{1,5}$/.test(value) ? Number(value) : undefined;
}
