import type { Cookies } from '@sveltejs/kit';
import { environment } from './environment.ts';
import { seal, unseal } from './seal.ts';
import { now } from './today.ts';

/** Something this browser holds for us between two pages, and can neither read nor change nor keep for longer. */
export interface SealedCookie<Held> {
  readonly set: (cookies: Cookies, held: Held) => void;
  /** Null when there is none, or it has run out, or is not ours. */
  readonly read: (cookies: Cookies) => Held | null;
  readonly forget: (cookies: Cookies) => void;
}

/** @param path only pages under it are sent the cookie */
export function sealedCookie<Held>(name: string, path: string, minutes: number): SealedCookie<Held> {
  const options = {
    path,
    httpOnly: true,
    sameSite: 'strict',
    secure: environment.origin.startsWith('https://')
  } as const;
  return {
    set(cookies, held) {
      const until = now().getTime() + minutes * 60_000;
      const sealed = seal(`cookie ${name}`, JSON.stringify({ held, until }));
      cookies.set(name, Buffer.from(sealed).toString('base64url'), options);
    },
    read(cookies) {
      const value = cookies.get(name);
      if (value === undefined) return null;
      try {
        const opened = JSON.parse(unseal(`cookie ${name}`, Buffer.from(value, 'base64url'))) as {
          held: Held;
          until: number;
        };
        return now().getTime() < opened.until ? opened.held : null;
      } catch {
        return null;
      }
    },
    forget(cookies) {
      cookies.delete(name, options);
    }
  };
}
