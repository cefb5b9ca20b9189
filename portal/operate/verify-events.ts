import { verifyEvents, type Database } from '@our-record/database';

const why = {
  missing: 'is missing: an event was taken out or put in another place',
  changed: 'was changed: its words no longer give its hash',
  'cut-off': 'is missing: the end of the chain was cut off'
} as const;

/** Says whether every chain of events holds. Exit status 0 when it does, 1 when a link is broken. */
export async function verifyEventsCommand(database: Database): Promise<number> {
  const { chains, events, broken } = await verifyEvents(database);
  if (broken === null) {
    console.log(`Every link holds: ${String(events)} events in ${String(chains)} chains.`);
    return 0;
  }
  console.error(
    `Broken: event ${String(broken.sequence)} of data subject ${broken.dataSubjectId} ${why[broken.because]}.`
  );
  return 1;
}
