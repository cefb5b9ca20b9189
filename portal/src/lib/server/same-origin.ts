/** Set on every page, SameSite=Strict: a browser that brings it back posts from one of our own pages. */
export const hereCookie = 'here';

/**
 * Was this posted from one of our own pages, though its `Origin` says `null`? Under `Referrer-Policy: no-referrer`
 * browsers say so of every form (Fetch, section "append a request Origin header"). Browsers since 2023 say where a
 * request comes from in `Sec-Fetch-Site`, which no page can write; for older phones the strict cookie tells.
 */
export function comesFromOurPage(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  if (headers['origin'] !== 'null') return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const cookies = String(headers['cookie'] ?? '').split(/;\s*/);
  return cookies.includes(`${hereCookie}=1`);
}
