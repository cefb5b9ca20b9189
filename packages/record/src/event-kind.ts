/**
 * What can happen, in the past tense. Events are append-only and hash-chained per data subject; they carry ids and
 * codes, never words of a record.
 */
export const eventKinds = [
  'record-brought-in',
  'draft-discarded',
  'record-signed',
  'record-shared',
  'copy-opened',
  'copy-superseded',
  'copy-withdrawn',
  'authority-recorded',
  'authority-suspended',
  'joining-code-made',
  'sign-in-reset',
  'joined',
  'signed-in',
  'signed-out',
  'signed-out-everywhere',
  'passphrase-changed',
  'passkey-added',
  'passkey-removed',
  'reset-confirmed',
  'reset-disowned'
] as const;

export type EventKind = (typeof eventKinds)[number];

/** What a family member's own session may append; everything else is done by the council's side. */
export const familyEventKinds = [
  'copy-opened',
  'joined',
  'signed-in',
  'signed-out',
  'signed-out-everywhere',
  'passphrase-changed',
  'passkey-added',
  'passkey-removed',
  'reset-confirmed',
  'reset-disowned'
] as const satisfies readonly EventKind[];
