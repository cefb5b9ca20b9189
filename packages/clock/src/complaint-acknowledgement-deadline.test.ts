import { expect, test } from 'vitest';
import { complaintAcknowledgementDeadline } from './complaint-acknowledgement-deadline.ts';

test('shows its working', () => {
  expect(complaintAcknowledgementDeadline({ receivedAt: '2026-07-30T23:30:00Z' })).toEqual({
    startOn: '2026-07-31',
    dueOn: '2026-09-01',
    tooLateAt: '2026-09-01T23:00:00Z',
    inForce: true,
    reasons: [
      { about: 'start', code: 'received', on: '2026-07-31', at: '2026-07-30T23:30:00Z' },
      { about: 'start', code: 'period-applies', on: '2026-06-19', period: 'section-164a' },
      { about: 'start', code: 'starts', on: '2026-07-31' },
      { about: 'due', code: 'days-counted', on: '2026-08-30' },
      { about: 'due', code: 'sunday', on: '2026-08-30' },
      { about: 'due', code: 'bank-holiday', on: '2026-08-31', holiday: 'summer', substitute: false },
      { about: 'due', code: 'ends', on: '2026-09-01' },
      { about: 'answer', code: 'last-day', on: '2026-09-01', at: '2026-09-01T23:00:00Z' }
    ],
    provisional: false
  });
});

test.each([
  ['over the end of February', '2027-01-29T12:00:00Z', '2027-03-01'],
  ['over 29 February', '2028-01-31T12:00:00Z', '2028-03-01'],
  ['from the night on which the clocks go back', '2026-10-25T00:30:00Z', '2026-11-24'],
  ['from the night on which they go forward', '2027-03-28T00:30:00Z', '2027-04-27']
])('thirty days %s', (_what, receivedAt, dueOn) => {
  expect(complaintAcknowledgementDeadline({ receivedAt }).dueOn).toBe(dueOn);
});

test('says when nobody was bound yet, and when holidays are not published', () => {
  const early = complaintAcknowledgementDeadline({ receivedAt: '2025-11-26T12:00:00Z' });
  expect(early).toMatchObject({ dueOn: '2025-12-29', inForce: false });
  expect(early.reasons[1]?.code).toBe('period-not-yet-in-force');
  const far = complaintAcknowledgementDeadline({ receivedAt: '2028-12-01T12:00:00Z' });
  expect(far).toMatchObject({ dueOn: '2029-01-02', provisional: true });
});

test('refuses what is no instant', () => {
  expect(() => complaintAcknowledgementDeadline({ receivedAt: '2026-07-30' })).toThrow(RangeError);
  expect(() => complaintAcknowledgementDeadline({} as { receivedAt: string })).toThrow(TypeError);
});
