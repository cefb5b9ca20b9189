import type { Period } from './periods/period.ts';
import type { Reason } from './reason.ts';

type InForce = Pick<Period<unknown, unknown, unknown>, 'code' | 'inForceFrom'>;

/** Had the period come into force by a day? */
export function hasCommenced({ inForceFrom }: InForce, day: Temporal.PlainDate): boolean {
  return inForceFrom <= day.toString();
}

/** The step of the working that names the law, and says where it bound nobody yet. */
export function lawOn(period: InForce, day: Temporal.PlainDate): Reason {
  const code = hasCommenced(period, day) ? 'period-applies' : 'period-not-yet-in-force';
  return { about: 'start', code, on: period.inForceFrom, period: period.code };
}
