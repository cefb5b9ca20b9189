import { stories } from '@our-record/portal/src/lib/server/demo/county/index.ts';
import { demoId } from '@our-record/portal/src/lib/server/demo/demo-id.ts';

/** A record of the demo county that was shared, and with whom. */
export interface DemoCopy {
  readonly childKey: string;
  /** Key of the reader in the county; the child's own key for the child. */
  readonly readerKey: string;
  readonly recordId: string;
  readonly copyId: string;
  readonly title: string;
  /** Exact runs of words that this reader's copy must not have. */
  readonly withheld: readonly string[];
  readonly withdrawn: boolean;
}

/** Every copy of the demo county, as the stories tell it. */
export function demoCopies(): DemoCopy[] {
  return stories.flatMap(({ child, records }) =>
    records.flatMap((record, index) =>
      (record.sharing ?? []).map((sharing) => ({
        childKey: child.key,
        readerKey: sharing.with === 'child' ? child.key : sharing.with,
        recordId: demoId('record', `${child.key} ${String(index)}`),
        copyId: demoId('copy', `${child.key} ${String(index)} ${sharing.with}`),
        title: record.title,
        withheld: (sharing.withhold ?? []).map((one) => one.says),
        withdrawn: sharing.withdrawnOn !== undefined
      }))
    )
  );
}

/** Every paragraph of a child's records that no copy of theirs may hold: withheld runs, and records never shared with them. */
export function wordsNotFor(childKey: string): string[] {
  const story = stories.find(({ child }) => child.key === childKey);
  if (story === undefined) throw new Error(`There is no story of ${childKey}.`);
  const shared = story.records.flatMap((record) =>
    (record.sharing ?? [])
      .filter((sharing) => sharing.with === 'child' && sharing.withdrawnOn === undefined)
      .map((sharing) => ({ record, withheld: (sharing.withhold ?? []).map((one) => one.says) }))
  );
  const withheld = shared.flatMap((one) => one.withheld);
  const sharedRecords = new Set(shared.map((one) => one.record));
  const unshared = story.records
    .filter((record) => !sharedRecords.has(record))
    .flatMap((record) => record.passages.map((passage) => passage.says));
  return [...withheld, ...unshared];
}

export function personId(key: string): string {
  return demoId('person', key);
}
