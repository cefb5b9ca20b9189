import { Secret, TOTP } from 'otpauth';

const period = 30;

/** One step early or late is allowed for: phones' clocks differ, and people type slowly. */
const window = 1;

/** The time step (RFC 6238) that a code is of, if it is the secret's now; null otherwise. */
export function totpStepOf(secret: string, code: string, at: Date): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = at.getTime();
  const delta = TOTP.validate({ token, secret: Secret.fromBase32(secret), period, timestamp, window });
  return delta === null ? null : TOTP.counter({ period, timestamp }) + delta;
}

/** The code that the secret's app shows at an instant. The demonstration shows it too. */
export function totpCodeAt(secret: string, at: Date): string {
  return TOTP.generate({ secret: Secret.fromBase32(secret), period, timestamp: at.getTime() });
}
