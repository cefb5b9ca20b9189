import { redirect, type HandleServerError } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { randomUUID } from 'node:crypto';
import { readLook } from '#lib/look.ts';
import { keepLatePost } from '#lib/server/acts/keep-late-post.ts';
import { setSecurityHeaders } from '#lib/server/security-headers.ts';
import { peekWhoIsSignedIn, whoIsSignedIn } from '#lib/server/session.ts';
import { now } from '#lib/server/today.ts';

/** Parts of the portal that need somebody of that side signed in. */
const guarded = { '/me': 'family', '/desk': 'practitioner' } as const;

/** Pages that wait for the end of a session, and so must not put it off. */
const waiting = new Set(['/still-there', '/signed-out']);

export const handle: Handle = async ({ event, resolve }) => {
  const { cookies, locals, url } = event;
  locals.now = now();
  locals.language = 'en';
  locals.look = readLook(cookies.get('look'));
  locals.signedIn = waiting.has(url.pathname) ? await peekWhoIsSignedIn(cookies) : await whoIsSignedIn(cookies);

  const side = sideOf(url.pathname);
  if (side !== null && locals.signedIn === null) {
    const kept = event.request.method === 'POST' && (await keepLatePost(event));
    redirect(303, kept ? '/sign-in?kept' : `/sign-in?to=${encodeURIComponent(url.pathname)}`);
  }
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%our-record.language%', locals.language)
        .replace('%our-record.direction%', 'ltr')
        .replace('%our-record.theme%', locals.look.theme)
        .replace('%our-record.size%', locals.look.size)
  });
  setSecurityHeaders(response.headers);
  return response;
};

function sideOf(path: string): 'family' | 'practitioner' | null {
  for (const [prefix, side] of Object.entries(guarded))
    if (path === prefix || path.startsWith(`${prefix}/`)) return side;
  return null;
}

/** The cause goes to the log under a reference; nobody is shown more than the reference. */
export const handleError: HandleServerError = ({ error, status, message }) => {
  if (status === 404) return { message };
  const reference = randomUUID().slice(0, 8);
  console.error(`${reference} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return { message: 'Something went wrong on our side. Nothing was lost.', reference };
};
