import { environment } from './environment.ts';

/** What every answer carries, pages and files alike, bar the content security policy, which SvelteKit writes. */
export function setSecurityHeaders(headers: Headers): void {
  headers.set('Referrer-Policy', 'no-referrer');
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('X-Frame-Options', 'DENY');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  headers.set('Cache-Control', 'no-store');
  if (environment.inService) headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
}
