/**
 * Sends a browser on and has it forget the pages of this portal and whatever they stored. Cookies are not in the
 * list: it would take every cookie of the council's whole domain, and how pages look should be the same at the next
 * visit. The portal's own that say anything are taken away by name, by whoever ends a session.
 */
export function clearThisBrowser(to: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location: to, 'clear-site-data': '"cache", "storage"' }
  });
}
