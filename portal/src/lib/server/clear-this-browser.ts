/**
 * Has a browser forget the pages of this portal and whatever they stored, and sends it on. Cookies stay: the session's
 * is taken away by whoever ended it, and how pages look should be the same at the next visit.
 *
 * To another site it goes by way of an empty page. A redirect would not do: our own policy lets forms lead nowhere
 * but here, browsers hold the redirect after a form to it, and the page that was to be left would stay.
 */
export function clearThisBrowser(to: string): Response {
  const headers = new Headers({ 'clear-site-data': '"cache", "storage"' });
  if (to.startsWith('/')) {
    headers.set('location', to);
    return new Response(null, { status: 303, headers });
  }
  headers.set('refresh', `0; url=${to}`);
  headers.set('content-type', 'text/html; charset=utf-8');
  return new Response('<!doctype html><title>&nbsp;</title>', { headers });
}
