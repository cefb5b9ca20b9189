import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { randomUUID } from 'node:crypto';
import { readLook } from '#lib/look.ts';
import { keepLatePost } from '#lib/server/acts/keep-late-post.ts';
import { describeFailure } from '#lib/server/describe-failure.ts';
import { hereCookie } from '#lib/server/same-origin.ts';
import { peekWhoIsSignedIn, whoIsSignedIn } from '#lib/server/session.ts';
import { now } from '#lib/server/today.ts';

/** Parts of the portal that need somebody signed in; of which side, their own layouts ask. */
const guarded = ['/me', '/desk'];

/** Pages that wait for the end of a session, and so must not put it off. */
const waiting = new Set(['/still-there', '/signed-out', '/api/session/left']);

export const handle: Handle = async ({ event, resolve }) => {
  const { cookies, locals, url } = event;
  if (cookies.get(hereCookie) !== '1')
    cookies.set(hereCookie, '1', {
      path: '/',
      sameSite: 'strict',
      httpOnly: true,
      secure: url.protocol === 'https:'
    });
  locals.now = now();
  locals.language = 'en';
  locals.look = readLook(cookies.get('look'));
  locals.signedIn = waiting.has(url.pathname)
    ? await peekWhoIsSignedIn(cookies)
    : await whoIsSignedIn(cookies);

  // Thrown, so that SvelteKit answers a page, its data and a form posted in place each in its own way.
  if (isGuarded(url.pathname) && locals.signedIn === null) redirect(303, await signInAddress(event));
  return resolve(event, { transformPageChunk: ({ html }) => dress(html, locals) });
};

/** Where somebody goes whose session has ended, or who never had one. What they were posting is kept for them. */
async function signInAddress(event: RequestEvent): Promise<string> {
  const { request, url } = event;
  if (request.method === 'POST') return (await keepLatePost(event)) ? '/sign-in?kept' : '/sign-in';
  return `/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`;
}

function dress(html: string, { language, look }: App.Locals): string {
  return html
    .replace('%our-record.language%', language)
    .replace('%our-record.direction%', 'ltr')
    .replace('%our-record.theme%', look.theme)
    .replace('%our-record.size%', look.size);
}

function isGuarded(path: string): boolean {
  return guarded.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
}

/** The cause goes to the log under a reference; nobody is shown more than the reference. */
export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind !== 'unknown') return;
  const reference = randomUUID().slice(0, 8);
  console.error(`${reference} ${describeFailure(error)}`);
  return { message: 'Something went wrong on our side. Nothing was lost.', reference };
};
