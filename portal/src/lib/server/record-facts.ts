import type { RecordWords } from '@our-record/database';
import { hasNotHappened, recordKinds } from '@our-record/record';
import { cleanLine, cleanText } from '#lib/editor/clean-text.ts';
import { formText } from '#lib/server/form-text.ts';

/** What a record is, apart from its words. */
export type RecordFacts = Pick<
  RecordWords,
  'kind' | 'title' | 'happenedOn' | 'happenedAt' | 'present' | 'writtenByLabel'
>;

/** The same as typed into a form, so that a page can put it back. */
export interface TypedFacts {
  readonly kind: string;
  readonly title: string;
  readonly happenedOn: string;
  readonly happenedAt: string;
  readonly writtenBy: string;
  /** One person a line. */
  readonly present: string;
}

/** What is wrong with a field, as a code. Put into words by `components/RecordFacts`. */
export type FactProblems = Partial<
  Record<keyof TypedFacts, 'missing' | 'too-long' | 'not-a-day' | 'to-come' | 'not-a-time'>
>;

export const longestTitle = 150;
const longestLabel = 200;
const mostPresent = 60;

export function typedFacts(form: FormData): TypedFacts {
  return {
    kind: formText(form, 'kind'),
    title: formText(form, 'title'),
    happenedOn: formText(form, 'happenedOn'),
    happenedAt: formText(form, 'happenedAt'),
    writtenBy: formText(form, 'writtenBy'),
    present: formText(form, 'present')
  };
}

/** Facts as a form shows them. */
export function factsToType(facts: RecordFacts): TypedFacts {
  return {
    kind: facts.kind,
    title: facts.title,
    happenedOn: facts.happenedOn,
    happenedAt: facts.happenedAt?.slice(0, 5) ?? '',
    writtenBy: facts.writtenByLabel,
    present: facts.present.join('\n')
  };
}

/** Checks what was typed; every problem at once, by field. */
export function readFacts(
  typed: TypedFacts,
  at: Date
):
  | { readonly ok: true; readonly facts: RecordFacts }
  | { readonly ok: false; readonly problems: FactProblems } {
  const title = cleanLine(typed.title);
  const writtenByLabel = cleanLine(typed.writtenBy);
  const kind = recordKinds.find((one) => one === typed.kind);
  const happenedAt = typed.happenedAt === '' ? null : timeOf(typed.happenedAt);
  const present = namesOf(typed.present);
  const day = dayFrom(typed.happenedOn);
  const problems: FactProblems = {
    ...(kind === undefined && { kind: 'missing' }),
    ...(title === '' && { title: 'missing' }),
    ...(title.length > longestTitle && { title: 'too-long' }),
    ...(writtenByLabel === '' && { writtenBy: 'missing' }),
    ...(writtenByLabel.length > longestLabel && { writtenBy: 'too-long' }),
    ...(happenedAt === undefined && { happenedAt: 'not-a-time' }),
    ...(typed.happenedOn === '' ? { happenedOn: 'missing' } : day === null && { happenedOn: 'not-a-day' }),
    ...(present === null && { present: 'too-long' })
  };
  const complete = kind !== undefined && happenedAt !== undefined && day !== null && present !== null;
  if (complete && hasNotHappened({ happenedOn: day, happenedAt }, at)) problems.happenedOn = 'to-come';
  if (!complete || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, facts: { kind, title, happenedOn: day, happenedAt, present, writtenByLabel } };
}

/** People who were there, as a form says it: one a line. Null where there are more, or longer ones, than a page can hold. */
export function namesOf(typed: string): string[] | null {
  const names = cleanText(typed)
    .split('\n')
    .map(cleanLine)
    .filter((name) => name !== '');
  return names.length > mostPresent || names.some((name) => name.length > longestLabel) ? null : names;
}

/** A day that exists, from `YYYY-MM-DD`; null for anything else, years before 1900 too. */
export function dayFrom(typed: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed) || typed < '1900') return null;
  try {
    return Temporal.PlainDate.from(typed, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

/** A time of day as `HH:MM`; undefined for anything else. */
export function timeOf(typed: string): string | undefined {
  return /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(typed) ? typed.slice(0, 5) : undefined;
}
