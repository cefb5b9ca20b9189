import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseSummaryDeadline } from '../case-summary-deadline.ts';
import { complaintAcknowledgementDeadline } from '../complaint-acknowledgement-deadline.ts';
import { rightsRequestDeadline } from '../rights-request-deadline.ts';
import { writingUpDeadline } from '../writing-up-deadline.ts';
import { article123 } from './article-12-3.ts';
import { article12a } from './article-12a.ts';
import { caseSummary } from './case-summary.ts';
import { periodCodes, type Example, type Period } from './period.ts';
import { section164a } from './section-164a.ts';
import { writingUp } from './writing-up.ts';

const run = <Given, Answer>(
  period: Period<unknown, Given, Answer>,
  deadline: (given: Given) => Answer & { reasons: readonly { code: string; period?: string }[] }
) => ({
  period,
  examples: period.examples.map((example) => ({ ...example, found: deadline(example.given) }))
});

const runs = [
  run(article123, rightsRequestDeadline),
  run(article12a, rightsRequestDeadline),
  run(section164a, complaintAcknowledgementDeadline),
  run(writingUp, writingUpDeadline),
  run(caseSummary, caseSummaryDeadline)
];

describe.each(runs)('$period.code', ({ period, examples }) => {
  test.each(examples as (Example<object, object> & { found: { reasons: readonly object[] } })[])(
    'because: $because',
    ({ answer, found }) => {
      expect(found).toMatchObject(answer);
      expect(found.reasons).toContainEqual(expect.objectContaining({ period: period.code }));
    }
  );

  test('has examples, cites what it rests on, and says since when it is in force', () => {
    expect(period.examples.length).toBeGreaterThanOrEqual(2);
    expect(period.citations.length).toBeGreaterThanOrEqual(1);
    expect(Temporal.PlainDate.from(period.inForceFrom).toString()).toBe(period.inForceFrom);
  });
});

test('every period has its own file, named as its code', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !/^period\.ts$|\.test\.ts$/.test(name));
  expect(files.toSorted()).toEqual(periodCodes.map((code) => `${code}.ts`).toSorted());
  expect(runs.map(({ period }) => period.code)).toEqual(periodCodes);
});

test('Article 12A takes over on the day after the last of Article 12(3)', () => {
  const last = Temporal.PlainDate.from(article123.inForceUntil ?? '');
  expect(last.add({ days: 1 }).toString()).toBe(article12a.inForceFrom);
});
