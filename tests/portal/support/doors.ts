/** Who may open a route: the attack tests try every route that the build lists against its door. */
export type Door =
  /** Anybody, signed in or not. */
  | 'anyone'
  /** Anybody signed in, of either side, about their own account. */
  | 'signed-in'
  /** Anybody of the family side, for pages about nobody but themselves. */
  | 'family'
  /** The one reader of the copy that the address names. */
  | 'own-copy'
  /** Anybody of the council's side. */
  | 'practice'
  /** Practitioners who may read the child that the address leads to. */
  | 'own-team';

export const doors: Readonly<Record<string, Door>> = {
  '/': 'anyone',
  '/demo': 'anyone',
  '/help-signing-in': 'anyone',
  '/join': 'anyone',
  '/join/choose': 'anyone',
  '/leave': 'anyone',
  '/look': 'anyone',
  '/sign-in': 'anyone',
  '/sign-in/code': 'anyone',
  '/sign-out': 'anyone',
  '/signed-out': 'anyone',
  '/still-there': 'anyone',
  '/api/session/left': 'anyone',
  '/api/session/stay': 'anyone',
  '/api/passkey/sign-in/begin': 'anyone',
  '/api/passkey/sign-in/finish': 'anyone',
  '/api/passkey/add/begin': 'signed-in',
  '/api/passkey/add/finish': 'signed-in',
  '/api/passkey/confirm-reset/begin': 'signed-in',
  '/api/passkey/confirm-reset/finish': 'signed-in',
  '/me': 'family',
  '/me/kept': 'family',
  '/me/sign-in': 'family',
  '/me/sign-in/confirm-reset': 'family',
  '/me/timeline': 'family',
  '/me/record/[copyId]': 'own-copy',
  '/desk': 'practice',
  '/desk/kept': 'practice',
  '/desk/my-sign-in': 'practice',
  '/desk/children/[childId]': 'own-team',
  '/desk/children/[childId]/bring-in': 'own-team',
  '/desk/children/[childId]/sign-in': 'own-team',
  '/desk/drafts/[draftId]': 'own-team',
  '/desk/records/[recordId]': 'own-team',
  '/desk/records/[recordId]/share': 'own-team'
};
