import type { EventLine } from '@our-record/database';
import type { EventKind } from '@our-record/record';

/** Names for the ids that events carry, as far as the page knows them. */
export interface EventNames {
  readonly people: ReadonlyMap<string, string>;
  readonly records: ReadonlyMap<string, string>;
}

type Sentence = (
  who: string,
  of: { readonly record: string; readonly reader: string; readonly version: number }
) => string;

const sentences: Readonly<Record<EventKind, Sentence>> = {
  'record-brought-in': (who) => `${who} brought in a document.`,
  'draft-discarded': (who) => `${who} threw a draft away.`,
  'record-signed': (who, { record, version }) =>
    version > 1 ? `${who} signed version ${String(version)} of ${record}.` : `${who} signed ${record}.`,
  'record-shared': (who, { record, reader }) => `${who} shared ${record} with ${reader}.`,
  'copy-opened': (who) => `${who} opened a shared copy for the first time.`,
  'copy-superseded': (_who, { record, reader }) =>
    `A newer copy of ${record} took the place of ${reader}’s earlier one.`,
  'copy-withdrawn': (who, { record, reader }) => `${who} withdrew ${record} from ${reader}.`,
  'authority-recorded': (who) => `${who} recorded an adult’s authority to read.`,
  'authority-suspended': (who) => `${who} suspended an adult’s authority to read.`,
  'joining-code-made': (who) => `${who} made a one-time code for signing in.`,
  'sign-in-reset': () => 'A new way in was made with a one-time code.',
  joined: (who) => `${who} joined.`,
  'signed-in': (who) => `${who} signed in.`,
  'signed-out': (who) => `${who} signed out.`,
  'signed-out-everywhere': (who) => `${who} signed out everywhere.`,
  'passphrase-changed': (who) => `${who} changed their passphrase.`,
  'passkey-added': (who) => `${who} added a passkey.`,
  'passkey-removed': (who) => `${who} removed a passkey.`,
  'reset-confirmed': (who) => `${who} confirmed the new way in.`,
  'reset-disowned': (who) => `${who} said that the new way in was not asked for.`
};

/** An event as a sentence. What has no name any more is said without one. */
export function eventInWords(event: EventLine, names: EventNames): string {
  const { recordId, readerId, version } = event.details;
  const title = names.records.get(String(recordId));
  return sentences[event.kind](event.actorName ?? 'Somebody', {
    record: title === undefined ? 'a record' : `“${title}”`,
    reader: names.people.get(String(readerId)) ?? 'somebody',
    version: Number(version ?? 1)
  });
}
