import { expect, test } from 'vitest';
import { rightsRequestDeadline } from './rights-request-deadline.ts';

test('100,000 deadlines, with identity and further time, in less than 5 seconds', () => {
  const first = Date.UTC(2019, 0, 1);
  const later = (ms: number, days: number): string => new Date(ms + days * 86_400_000).toISOString();
  let answered = 0;
  const from = performance.now();
  for (let index = 0; index < 100_000; index++) {
    // Every 47 minutes: nine years. A tenth asked for identity, a tenth took further time.
    const received = first + index * 47 * 60_000;
    const { tooLateAt } = rightsRequestDeadline({
      receivedAt: later(received, 0),
      identityRequests:
        index % 10 === 0 ? [{ askedAt: later(received, 1), receivedAt: later(received, 9) }] : [],
      furtherTimeNotice: index % 10 === 1 ? { givenAt: later(received, 20), reasons: 'Many files.' } : null
    });
    if (tooLateAt !== null) answered++;
  }
  const took = performance.now() - from;
  process.stdout.write(`clock, speed: 100,000 deadlines in ${(took / 1_000).toFixed(2)} s\n`);
  expect(answered).toBe(100_000);
  expect(took).toBeLessThan(5_000);
});
