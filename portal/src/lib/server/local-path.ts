import type { SignedIn } from './session.ts';

export const homeOf = { family: '/me', practitioner: '/desk' } as const satisfies Record<
  SignedIn['side'],
  string
>;

/**
 * Where to go after signing in: a page of this portal and of that side, or that side's home. Whatever could lead
 * elsewhere (a scheme, two slashes, a backslash, `..`, a control character) leads home.
 */
export function localPath(asked: string | null, side: SignedIn['side']): string {
  const home = homeOf[side];
  if (asked === null || !asked.startsWith('/') || /[\\\p{Cc}]|\/\//u.test(asked)) return home;
  const url = URL.parse(asked, 'http://portal.invalid');
  if (url?.origin !== 'http://portal.invalid') return home;
  const inside = url.pathname === home || url.pathname.startsWith(`${home}/`);
  return inside ? url.pathname + url.search : home;
}
