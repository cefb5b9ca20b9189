/** A whole number from 0 that the database can hold; whatever else stands there is -1, which counts nothing. */
export function wholeNumber(typed: string): number {
  return /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
}
