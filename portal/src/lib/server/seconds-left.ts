import { idleMinutes } from '#lib/session-end/session-minutes.ts';
import type { SignedIn } from './session.ts';

/** How long a session has if nothing more is done with it. */
export function secondsLeft(session: SignedIn | null, at: Date): number {
  if (session === null) return 0;
  const end = Math.min(session.idleUntil.getTime(), session.endsAt.getTime());
  return Math.max(0, Math.round((end - at.getTime()) / 1000));
}

/** Can using it still move its end on? Not once its idle end has met the end that nothing moves. */
export function canStay(session: Pick<SignedIn, 'idleUntil' | 'endsAt'>): boolean {
  return session.endsAt.getTime() > session.idleUntil.getTime();
}

/** The same for a session that was used this instant. */
export function secondsLeftAfterUse(session: SignedIn | null, at: Date): number {
  return session === null
    ? 0
    : secondsLeft({ ...session, idleUntil: new Date(at.getTime() + idleMinutes * 60_000) }, at);
}
