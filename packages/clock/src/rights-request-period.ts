import { hasCommenced } from './in-force.ts';
import { article123 } from './periods/article-12-3.ts';
import { article12a } from './periods/article-12a.ts';
import type { Reason } from './reason.ts';
import type { RightsRequestPeriod } from './rights-request.ts';

/** The law under which a request is answered: that of the day on which it was received. */
export function rightsRequestPeriod(receivedOn: Temporal.PlainDate): RightsRequestPeriod {
  return hasCommenced(article12a, receivedOn) ? article12a : article123;
}

/**
 * The caveat on a request that was received under Article 12(3) and was not over when Article 12A came into force.
 * What the transitional text of SI 2026/82 says of it was not seen; days are counted alike under both.
 */
export function straddling(period: RightsRequestPeriod, lastDay: Temporal.PlainDate | null): Reason[] {
  if (period !== article123 || (lastDay && !hasCommenced(article12a, lastDay))) return [];
  return [
    { about: 'answer', code: 'straddles-commencement', on: article12a.inForceFrom, period: period.code }
  ];
}
