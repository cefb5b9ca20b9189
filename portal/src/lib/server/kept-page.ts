import { deleteKeptPost, noteKeptPostSent } from '@our-record/database';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { openKeptPosts } from './acts/open-kept-posts.ts';
import { asAccountHolder } from './as-account-holder.ts';
import { formText } from './form-text.ts';
import { homeOf } from './local-path.ts';
import type { SignedIn } from './session.ts';
import { idFrom } from './who.ts';

function whoever(locals: App.Locals): SignedIn {
  if (locals.signedIn === null) error(404, 'There is no such page.');
  return locals.signedIn;
}

/** What was kept for whoever is signed in; the same on both sides. */
export async function loadKept(locals: App.Locals, url: URL) {
  const signedIn = whoever(locals);
  return {
    kept: {
      posts: await openKeptPosts(signedIn),
      sealed: signedIn.draftsSealedAt !== null,
      done: ['discarded', 'confirmed'].find((one) => url.searchParams.has(one)) ?? null,
      home: homeOf[signedIn.side]
    }
  };
}

export const keptActions = {
  /** Sends the same form on to where it was going: 307 has the browser post it there again, whole. */
  send: async ({ request, locals }: RequestEvent) => {
    const { accountId, personId } = whoever(locals);
    const id = idFrom(formText(await request.formData(), 'kept-post'));
    const path = await asAccountHolder(personId, (holder) => noteKeptPostSent(holder, accountId, id));
    if (path === null) error(404, 'There is no such page.');
    redirect(307, path);
  },
  discard: async ({ request, locals, url }: RequestEvent) => {
    const { accountId, personId } = whoever(locals);
    const id = idFrom(formText(await request.formData(), 'kept-post'));
    await asAccountHolder(personId, (holder) => deleteKeptPost(holder, accountId, id));
    redirect(303, `${url.pathname}?discarded`);
  }
};
