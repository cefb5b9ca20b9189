import type { RecordKind } from '@our-record/record';

/** One line of a timeline, as the page may show it. */
export interface TimelineLine {
  readonly copyId: string;
  readonly kind: RecordKind;
  readonly title: string;
  readonly happenedOn: string;
  readonly writtenByLabel: string;
  /** Null while a heads-up stands before it: its words wait for the tap. */
  readonly firstLine: string | null;
  readonly opened: boolean;
  readonly superseded: boolean;
}
