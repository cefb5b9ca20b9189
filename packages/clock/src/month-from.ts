import { endOfMonths } from './end-of-months.ts';
import type { Moment } from './london.ts';
import type { RightsRequestPeriod } from './rights-request.ts';
import type { LastDay } from './roll.ts';

/** A month that runs, and what it would become with further time. */
export interface Month {
  readonly start: Moment;
  readonly due: LastDay;
  /** Three months from the same start, and not two more from `due`. */
  readonly furtherTimeDue: LastDay;
}

/** The month that starts at a moment. */
export function monthFrom(period: RightsRequestPeriod, start: Moment): Month {
  return {
    start,
    due: endOfMonths(start.on, period.length.months, 'due'),
    furtherTimeDue: endOfMonths(start.on, period.lengthWithFurtherTime.months, 'further-time')
  };
}
