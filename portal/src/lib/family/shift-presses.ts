/** How often Shift was pressed in a row, and when last, in milliseconds of the page. */
export interface ShiftPresses {
  readonly count: number;
  readonly lastAt: number;
}

export const noPresses: ShiftPresses = { count: 0, lastAt: 0 };

/** Presses that are further apart do not belong together. */
export const longestPause = 5_000;

export const pressesToLeave = 3;

/** Counts one key: Shift adds to the row if it comes in time and begins a new one if not; any other key ends it. */
export function afterKey(presses: ShiftPresses, key: string, at: number): ShiftPresses {
  if (key !== 'Shift') return noPresses;
  const inTime = presses.count > 0 && at - presses.lastAt <= longestPause;
  return { count: inTime ? presses.count + 1 : 1, lastAt: at };
}
