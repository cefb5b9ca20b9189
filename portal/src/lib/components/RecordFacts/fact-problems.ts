import type { FactProblems, TypedFacts } from '#lib/server/record-facts.ts';

const words: Readonly<
  Record<keyof TypedFacts, Partial<Record<NonNullable<FactProblems[keyof TypedFacts]>, string>>>
> = {
  kind: { missing: 'Choose the kind of record.' },
  title: { missing: 'Give it a title.', 'too-long': 'The title has more than 150 letters. Shorten it.' },
  happenedOn: {
    missing: 'Say on which day it happened.',
    'not-a-day': 'That is not a day of the calendar.',
    'to-come': 'That day or time is still to come.'
  },
  happenedAt: { 'not-a-time': 'Give the time as hours and minutes, such as 14:30.' },
  writtenBy: {
    missing: 'Say who wrote it.',
    'too-long': 'This is longer than 200 letters. Give a name and a job title.'
  },
  present: { 'too-long': 'At most 60 people, one a line, each with at most 200 letters.' }
};

/** What is wrong with the facts, in words, by field. */
export function factProblems(
  problems: FactProblems
): { readonly field: keyof TypedFacts; readonly text: string }[] {
  return (Object.keys(words) as (keyof TypedFacts)[]).flatMap((field) => {
    const problem = problems[field];
    return problem === undefined ? [] : [{ field, text: words[field][problem] ?? 'This could not be read.' }];
  });
}
