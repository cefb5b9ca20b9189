import type { RequestEvent } from '@sveltejs/kit';
import { keepLatePost } from '#lib/server/acts/keep-late-post.ts';
import { beginSession } from '#lib/server/session.ts';
import { clock } from './clock.ts';
import { fakeCookies } from './fake-cookies.ts';

type Cookies = ReturnType<typeof fakeCookies>;

/** What the hook sees of a form that is sent. */
export function lateEvent(path: string, form: FormData | URLSearchParams, cookies: Cookies): RequestEvent {
  const url = new URL(path, 'http://localhost:3000');
  const request = new Request(url, { method: 'POST', body: form });
  return { url, request, cookies, locals: { now: clock.at } } as unknown as RequestEvent;
}

/** Has an account's person send some words a moment after their session has ended unused. */
export async function keepFor(
  person: { readonly accountId: string },
  words: string,
  path = '/me/wrong'
): Promise<boolean> {
  const cookies = fakeCookies();
  await beginSession(cookies, person.accountId, 'chrome android');
  clock.pass({ minutes: 16 });
  return keepLatePost(lateEvent(path, new URLSearchParams({ words }), cookies));
}
