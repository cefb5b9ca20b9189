import type { BankHoliday, BankHolidayCode } from './bank-holiday.ts';

/**
 * The bank holidays of England and Wales as published at https://www.gov.uk/bank-holidays (the division
 * `england-and-wales` of https://www.gov.uk/bank-holidays.json), written out on 22 November 2026. The years 2019
 * to 2027 were compared day by day with a stored copy of that file (github.com/dmossop/bank-holidays-data, commit
 * 0b1a577); 2028 was seen at second hand only. The test beside this file checks every day by rule.
 *
 * To add a year: write it out from gov.uk, and the test says how it differs from the rule.
 */
export const publishedBankHolidays: readonly BankHoliday[] = [
  day('2019-01-01', 'new-years-day'),
  day('2019-04-19', 'good-friday'),
  day('2019-04-22', 'easter-monday'),
  day('2019-05-06', 'early-may'),
  day('2019-05-27', 'spring'),
  day('2019-08-26', 'summer'),
  day('2019-12-25', 'christmas-day'),
  day('2019-12-26', 'boxing-day'),

  day('2020-01-01', 'new-years-day'),
  day('2020-04-10', 'good-friday'),
  day('2020-04-13', 'easter-monday'),
  // Moved from Monday 4 May to the 75th anniversary of VE Day.
  day('2020-05-08', 'early-may'),
  day('2020-05-25', 'spring'),
  day('2020-08-31', 'summer'),
  day('2020-12-25', 'christmas-day'),
  substitute('2020-12-28', 'boxing-day'),

  day('2021-01-01', 'new-years-day'),
  day('2021-04-02', 'good-friday'),
  day('2021-04-05', 'easter-monday'),
  day('2021-05-03', 'early-may'),
  day('2021-05-31', 'spring'),
  day('2021-08-30', 'summer'),
  substitute('2021-12-27', 'christmas-day'),
  substitute('2021-12-28', 'boxing-day'),

  substitute('2022-01-03', 'new-years-day'),
  day('2022-04-15', 'good-friday'),
  day('2022-04-18', 'easter-monday'),
  day('2022-05-02', 'early-may'),
  // Moved from Monday 30 May to lie beside the Platinum Jubilee.
  day('2022-06-02', 'spring'),
  day('2022-06-03', 'platinum-jubilee'),
  day('2022-08-29', 'summer'),
  day('2022-09-19', 'state-funeral'),
  day('2022-12-26', 'boxing-day'),
  substitute('2022-12-27', 'christmas-day'),

  substitute('2023-01-02', 'new-years-day'),
  day('2023-04-07', 'good-friday'),
  day('2023-04-10', 'easter-monday'),
  day('2023-05-01', 'early-may'),
  day('2023-05-08', 'coronation'),
  day('2023-05-29', 'spring'),
  day('2023-08-28', 'summer'),
  day('2023-12-25', 'christmas-day'),
  day('2023-12-26', 'boxing-day'),

  day('2024-01-01', 'new-years-day'),
  day('2024-03-29', 'good-friday'),
  day('2024-04-01', 'easter-monday'),
  day('2024-05-06', 'early-may'),
  day('2024-05-27', 'spring'),
  day('2024-08-26', 'summer'),
  day('2024-12-25', 'christmas-day'),
  day('2024-12-26', 'boxing-day'),

  day('2025-01-01', 'new-years-day'),
  day('2025-04-18', 'good-friday'),
  day('2025-04-21', 'easter-monday'),
  day('2025-05-05', 'early-may'),
  day('2025-05-26', 'spring'),
  day('2025-08-25', 'summer'),
  day('2025-12-25', 'christmas-day'),
  day('2025-12-26', 'boxing-day'),

  // Monday 15 June 2026 is Scotland's alone.
  day('2026-01-01', 'new-years-day'),
  day('2026-04-03', 'good-friday'),
  day('2026-04-06', 'easter-monday'),
  day('2026-05-04', 'early-may'),
  day('2026-05-25', 'spring'),
  day('2026-08-31', 'summer'),
  day('2026-12-25', 'christmas-day'),
  substitute('2026-12-28', 'boxing-day'),

  day('2027-01-01', 'new-years-day'),
  day('2027-03-26', 'good-friday'),
  day('2027-03-29', 'easter-monday'),
  day('2027-05-03', 'early-may'),
  day('2027-05-31', 'spring'),
  day('2027-08-30', 'summer'),
  substitute('2027-12-27', 'christmas-day'),
  substitute('2027-12-28', 'boxing-day'),

  substitute('2028-01-03', 'new-years-day'),
  day('2028-04-14', 'good-friday'),
  day('2028-04-17', 'easter-monday'),
  day('2028-05-01', 'early-may'),
  day('2028-05-29', 'spring'),
  day('2028-08-28', 'summer'),
  day('2028-12-25', 'christmas-day'),
  day('2028-12-26', 'boxing-day')
];

/** First and last year that the list covers whole: before and after them the rule answers, provisionally. */
export const firstPublishedYear = 2019;
export const lastPublishedYear = 2028;

function day(on: string, holiday: BankHolidayCode): BankHoliday {
  return { on, holiday, substitute: false };
}

function substitute(on: string, holiday: BankHolidayCode): BankHoliday {
  return { on, holiday, substitute: true };
}
