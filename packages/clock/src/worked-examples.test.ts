import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { complaintAcknowledgementDeadline } from './complaint-acknowledgement-deadline.ts';
import { rightsRequestDeadline } from './rights-request-deadline.ts';

/**
 * `testing/clock-dev.json` is the project's `shared/law/clock-dev.json` as it stood on 22 November 2026, copied
 * whole: worked examples that an independent program has cross-checked.
 */
interface Case {
  id: string;
  why: string;
  group: string;
  type?: 'complaint';
  received: string;
  expectedDue: string | null;
  extendedDue: string | null;
  pausedAt?: string;
  resumedAt?: string | null;
  idRequestValid?: boolean;
  /** Asking what a person means never stops this clock, so that nothing takes it in. */
  clarificationAskedAt?: string;
  clarificationReceivedAt?: string;
  noticeAt?: string;
  noticeReasons?: string;
  extensionValid?: boolean;
  effectiveDue?: string;
  respondedAt?: string;
  inTime?: boolean;
  deadlineUtc?: string;
}

const file = new URL('testing/clock-dev.json', import.meta.url);
const { meta, cases } = JSON.parse(readFileSync(file, 'utf8')) as { meta: { count: number }; cases: Case[] };

test('all of them are read', () => {
  expect(cases).toHaveLength(18);
  expect(meta.count).toBe(18);
});

test.each(cases.filter(({ type }) => type !== 'complaint'))('$id, $group: $why', (given) => {
  const deadline = rightsRequestDeadline({
    receivedAt: given.received,
    identityRequests: given.pausedAt
      ? [{ askedAt: given.pausedAt, receivedAt: given.resumedAt ?? null }]
      : [],
    furtherTimeNotice: given.noticeAt
      ? { givenAt: given.noticeAt, reasons: given.noticeReasons ?? null }
      : null,
    respondedAt: given.respondedAt ?? null
  });
  expect(deadline).toMatchObject({
    dueOn: given.expectedDue,
    furtherTimeDueOn: given.extendedDue,
    ...(given.effectiveDue && { effectiveDueOn: given.effectiveDue }),
    ...(given.extensionValid !== undefined && { furtherTimeValid: given.extensionValid }),
    ...(given.inTime !== undefined && { inTime: given.inTime }),
    ...(given.deadlineUtc && { tooLateAt: given.deadlineUtc }),
    provisional: false
  });
});

test.each(cases.filter(({ type }) => type === 'complaint'))('$id, $group: $why', (given) => {
  expect(complaintAcknowledgementDeadline({ receivedAt: given.received })).toMatchObject({
    dueOn: given.expectedDue,
    provisional: false
  });
});
