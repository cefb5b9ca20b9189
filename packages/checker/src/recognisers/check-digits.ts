/**
 * Whether ten digits are an NHS number: the last is 11 minus the weighted sum (10 down to 2) modulo 11.
 * NHS Data Dictionary, "NHS Number": https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (digits.charCodeAt(i) - 48) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits.charCodeAt(9) - 48;
}

/**
 * Whether a prefix and suffix may stand in a National Insurance number; the number carries no check digit.
 * HMRC National Insurance Manual NIM39110: https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
 */
export function isNationalInsuranceNumber(written: string): boolean {
  const compact = written.replace(/[\s-]/g, '').toUpperCase();
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(compact);
}
