import { createHash } from 'node:crypto';

/** The identifier of somebody or something of the demo county: the same on every machine, so that pages can be named. */
export function demoId(kind: string, key: string): string {
  const digits = createHash('sha256').update(`${kind}\n${key}`, 'utf8').digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32)
  ].join('-');
}
