/** What a trial came to. */
export interface Outcome {
  holds: boolean;
  /** How much was tried, in one line without `|`. */
  counts: string;
  /** On failure, what failed and the smallest case that still does. */
  details: string;
}

/** Runs until it fails or the minutes are over; the same seed tries the same things in the same order. */
export type Trial = (seed: number, minutes: number) => Outcome;
