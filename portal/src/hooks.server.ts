import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { randomUUID } from 'node:crypto';
import { readLook } from '#lib/look.ts';
import { keepLatePost } from '#lib/server/acts/keep-late-post.ts';
import { describeFailure } from '#lib/server/describe-failure.ts';
import { hereCookie } from '#lib/server/same-origin.ts';
import { setSecurityHeaders } from '#lib/server/security-headers.ts';
import { peekWhoIsSignedIn, whoIsSignedIn } from '#lib/server/session.ts';
import { now } from '#lib/server/today.ts';

/** Parts of the portal that need somebody of that side signed in. */
const guarded = { '/me': 'family', '/desk': 'practitioner' } as const;

/** Pages that wait for the end of a session, and so must not put it off. */
const waiting = new Set(['/still-there', '/signed-out', '/api/session/left']);

export const handle: Handle = async ({ event, resolve }) => {
  const { cookies, locals, url } = event;
  if (cookies.get(hereCookie) !== '1')
    cookies.set(hereCookie, '1', { path: '/', sameSite: 'strict', httpOnly: true, secure: url.protocol === 'https:' });
  locals.now = now();
  locals.language = 'en';
  locals.look = readLook(cookies.get('look'));
  locals.signedIn = waiting.has(url.pathname) ? await peekWhoIsSignedIn(cookies) : await whoIsSignedIn(cookies);

  const side = sideOf(url.pathname);
  const response =
    side !== null && locals.signedIn === null
      ? await sendToSignIn(event)
      : await resolve(event, { transformPageChunk: ({ html }) => dress(html, locals) });
  setSecurityHeaders(response.headers);
  return response;
};

/** Somebody whose session has ended, or who never had one. What they were posting is kept for them. */
async function sendToSignIn(event: RequestEvent): Promise<Response> {
  const kept = event.request.method === 'POST' && (await keepLatePost(event));
  const location = kept ? '/sign-in?kept' : `/sign-in?to=${encodeURIComponent(event.url.pathname)}`;
  return new Response(null, { status: 303, headers: { location } });
}

function dress(html: string, { language, look }: App.Locals): string {
  return html
    .replace('%our-record.language%', language)
    .replace('%our-record.direction%', 'ltr')
    .replace('%our-record.theme%', look.theme)
    .replace('%our-record.size%', look.size);
}

function sideOf(path: string): 'family' | 'practitioner' | null {
  for (const [prefix, side] of Object.entries(guarded))
    if (path === prefix || path.startsWith(`${prefix}/`)) return side;
  return null;
}

/** The cause goes to the log under a reference; nobody is shown more than the reference. */
export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind !== 'unknown') return;
  const reference = randomUUID().slice(0, 8);
  console.error(`${reference} ${describeFailure(error)}`);
  return { message: 'Something went wrong on our side. Nothing was lost.', reference };
};
