/** The codes of the bank holidays of England and Wales. What they are called is the reader's language's. */
export const bankHolidayCodes = [
  'new-years-day',
  'good-friday',
  'easter-monday',
  'early-may',
  'spring',
  'summer',
  'christmas-day',
  'boxing-day',
  // Proclaimed once
  'platinum-jubilee',
  'state-funeral',
  'coronation'
] as const;

export type BankHolidayCode = (typeof bankHolidayCodes)[number];

/** One day on which the banks of England and Wales are closed. Days that fall at a weekend are not listed. */
export interface BankHoliday {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly holiday: BankHolidayCode;
  /** It stands in for a holiday that fell on a Saturday or a Sunday. */
  readonly substitute: boolean;
}
