import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { randomUUID } from 'node:crypto';
import { readLook } from '#lib/look.ts';
import { keepLatePost } from '#lib/server/acts/keep-late-post.ts';
import { describeFailure } from '#lib/server/describe-failure.ts';
import { hereCookie } from '#lib/server/same-origin.ts';
import { peekWhoIsSignedIn, whoIsSignedIn } from '#lib/server/session.ts';
import { now } from '#lib/server/today.ts';

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
  const side = sideOf(event);
  if (side !== null && locals.signedIn === null) redirect(303, await signInAddress(event));
  // A page of the other side says so itself, in its layout; what is posted to it is not even read.
  if (side !== null && locals.signedIn?.side !== side && event.request.method !== 'GET')
    error(404, 'There is no such page.');
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

/** Whose part of the portal this is: by the route that will answer, since one page has many spellings (`/%6de`). */
function sideOf({ route, url }: RequestEvent): 'family' | 'practitioner' | null {
  const under = (prefix: string): boolean => url.pathname === prefix || url.pathname.startsWith(`${prefix}/`);
  if (route.id?.startsWith('/(person)/') ?? under('/me')) return 'family';
  if (route.id?.startsWith('/(practitioner)/') ?? under('/desk')) return 'practitioner';
  return null;
}

/** The cause goes to the log under a reference; nobody is shown more than the reference. */
export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind !== 'unknown') return;
  const reference = randomUUID().slice(0, 8);
  console.error(`${reference} ${describeFailure(error)}`);
  return { message: 'Something went wrong on our side. Nothing was lost.', reference };
};
