import { readFileSync } from 'node:fs';
import { environment } from './environment.ts';

/**
 * The only place that asks what time it is. In a demonstration a file may hold the instant to live in instead
 * (ISO 8601), so that a journey can walk past an idle end or a birthday; a portal in service never looks for it.
 */
export function now(): Date {
  if (environment.clockFile !== null && !environment.inService) {
    try {
      const instant = new Date(readFileSync(environment.clockFile, 'utf8').trim());
      if (!Number.isNaN(instant.getTime())) return instant;
    } catch {
      return new Date();
    }
  }
  return new Date();
}

/** The day of an instant in Europe/London, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(instant);
}
