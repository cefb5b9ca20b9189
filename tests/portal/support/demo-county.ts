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

/** What a child may read of their records, and what no copy of theirs may hold: withheld runs, and records not shared. */
export function wordsOf(childKey: string): { readonly theirs: string[]; readonly kept: string[] } {
  const story = stories.find(({ child }) => child.key === childKey);
  if (story === undefined) throw new Error(`There is no story of ${childKey}.`);
  const theirs: string[] = [];
  const kept: string[] = [];
  for (const record of story.records) {
    const sharing = record.sharing?.find((one) => one.with === 'child' && one.withdrawnOn === undefined);
    const withheld = (sharing?.withhold ?? []).map((one) => one.says);
    kept.push(...withheld);
    for (const { says } of record.passages) {
      if (sharing === undefined) kept.push(says);
      else if (!withheld.some((one) => says.includes(one))) theirs.push(says);
    }
  }
  return { theirs, kept };
}

export function personId(key: string): string {
  return demoId('person', key);
}
