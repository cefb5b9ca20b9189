/** Sends a browser on and has it forget everything of this portal: pages, cookies, whatever was stored. */
export function clearThisBrowser(to: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location: to, 'clear-site-data': '"cache", "cookies", "storage"' }
  });
}
