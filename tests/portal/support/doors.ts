/** Who may open a route: the attack tests try every route that the build lists against its door. */
export type Door =
  /** Anybody, signed in or not. */
  | 'anyone'
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
  '/me': 'family',
  '/me/timeline': 'family',
  '/me/record/[copyId]': 'own-copy'
};
