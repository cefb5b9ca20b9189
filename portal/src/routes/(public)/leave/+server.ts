import { leave } from '#lib/server/acts/leave.ts';
import { clearThisBrowser } from '#lib/server/clear-this-browser.ts';
import type { RequestHandler } from './$types';

/** Where GOV.UK's "Exit this page" goes too: harmless, quick, and on many people's phones. */
const weather = 'https://www.bbc.co.uk/weather';

/** "Leave this page": ends the session on the server, whatever the browser keeps. */
export const POST: RequestHandler = async ({ cookies, locals }) => {
  await leave(cookies, locals.signedIn);
  return clearThisBrowser(weather);
};

/**
 * For an address typed or kept as a bookmark. A page of somebody else's may point here, and then only the weather
 * comes: nobody is signed out from outside. A browser that looks ahead gets nothing.
 */
export const GET: RequestHandler = async ({ cookies, locals, request }) => {
  if (request.headers.has('sec-purpose')) return new Response(null, { status: 204 });
  const from = request.headers.get('sec-fetch-site');
  if (from === 'cross-site' || from === 'same-site')
    return new Response(null, { status: 303, headers: { location: weather } });
  await leave(cookies, locals.signedIn);
  return clearThisBrowser(weather);
};
