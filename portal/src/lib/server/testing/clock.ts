/** The instant that a test's portal lives in: `(await import('#lib/server/testing/clock.ts')).clock.asToday` mocks `today.ts`. */
export const clock = {
  at: new Date('2026-06-10T10:00:00Z'),
  /** Moves on by that much. */
  pass(by: {
    readonly days?: number;
    readonly hours?: number;
    readonly minutes?: number;
    readonly seconds?: number;
  }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
    clock.at = new Date(clock.at.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
  },
  asToday: {
    now: () => clock.at,
    dayOf: (instant: Date) => instant.toISOString().slice(0, 10)
  }
};
