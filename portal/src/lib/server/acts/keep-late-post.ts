import { insertKeptPost } from '@our-record/database';
import type { RequestEvent } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { keptPostPurpose, writeLatePost, type LatePost } from '#lib/server/late-post.ts';
import { seal } from '#lib/server/seal.ts';
import { atEntrance } from '#lib/server/session-adapter.ts';
import { findEvenIfEnded, type SignedIn } from '#lib/server/session.ts';

/** Later than this after the end nothing is kept: by then this browser may be somebody else's. */
const hoursAfterTheEnd = 24;
/** The most that is kept of one post, in characters; long enough for the longest record. */
const mostCharacters = 512 * 1024;
const mostPosts = 20;
const daysKept = 30;

/** A field of such a name is never kept, nor anything posted to a page about signing in. */
const secretField = /pass(?:word|phrase|code)|secret|token/i;
const secretPath = /\/(?:sign-in|my-sign-in|kept)(?:\/|$)/;

/**
 * Keeps what was posted to a guarded page after this browser's session had ended, sealed, for whoever held the
 * session and for nobody else. Says whether anything was kept. Words only: of a file, its name.
 */
export async function keepLatePost(event: RequestEvent): Promise<boolean> {
  const path = event.url.pathname + event.url.search;
  if (secretPath.test(event.url.pathname)) return false;
  const late = await findEvenIfEnded(event.cookies);
  if (late === null || !late.ended) return false;
  if (!endedLately(late.session, event.locals.now) || !isOfTheirSide(late.session, path)) return false;
  const post = await readPost(event.request);
  if (post === null) return false;
  const words = writeLatePost(post);
  if (words.length > mostCharacters) return false;
  const since = new Date(event.locals.now.getTime() - daysKept * 86_400_000);
  await atEntrance((entrance) =>
    insertKeptPost(
      entrance,
      late.session.accountId,
      {
        id: randomUUID(),
        path,
        sealed: seal(keptPostPurpose(late.session.accountId), words),
        length: words.length
      },
      { most: mostPosts, since }
    )
  );
  return true;
}

function endedLately(session: SignedIn, at: Date): boolean {
  // Ended from elsewhere (everywhere, a new passphrase, a reset): this browser may be whom it was ended against.
  if (session.endedAt !== null) return false;
  const ended = Math.min(session.idleUntil.getTime(), session.endsAt.getTime());
  const left = session.leftAt !== null && at >= session.leftAt;
  return !left && at.getTime() - ended < hoursAfterTheEnd * 3_600_000;
}

function isOfTheirSide(session: SignedIn, path: string): boolean {
  return path.startsWith(session.side === 'family' ? '/me' : '/desk');
}

/** Typed or chosen by a person; an id alone, of a button that was pressed, is nothing to keep. */
function isSomebodysOwn(value: string): boolean {
  return value.trim() !== '' && !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}

/** The fields of a form; null when it is none, or holds nothing of anybody's. */
async function readPost(request: Request): Promise<LatePost | null> {
  if (
    !/^(?:application\/x-www-form-urlencoded|multipart\/form-data)/.test(
      request.headers.get('content-type') ?? ''
    )
  )
    return null;
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    return null;
  }
  const fields: [string, string][] = [];
  const files: string[] = [];
  for (const [name, value] of form) {
    if (secretField.test(name)) continue;
    if (typeof value === 'string') fields.push([name, value]);
    else if (value.name !== '') files.push(value.name);
  }
  return fields.some(([, value]) => isSomebodysOwn(value)) ? { fields, files } : null;
}
