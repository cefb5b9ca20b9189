import { environment } from './environment.ts';

/**
 * What every answer carries, pages and files alike, bar the content security policy, which SvelteKit writes. Files
 * whose names change with their content say for themselves that they may be kept.
 */
export const securityHeaders: ReadonlyMap<string, string> = new Map([
  ['Cache-Control', 'no-store'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ...(environment.inService
    ? [['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'] as const]
    : [])
]);
