import { readFileSync } from 'node:fs';

/** A runner's JSON report; `null` where it wrote none, or broke off in the middle of one. */
export function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
