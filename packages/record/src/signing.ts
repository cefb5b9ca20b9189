import { writingUpDeadline } from '@our-record/clock';
import { textOf, type Body } from './body.ts';
import { naturesWithASource } from './passage.ts';

/** What decides whether a draft can be signed. */
export interface RecordToSign {
  readonly body: Body;
  /** Day of the event, `YYYY-MM-DD`, in Europe/London. */
  readonly happenedOn: string;
  /** Time of day of the event, `HH:MM` or `HH:MM:SS`, where known. */
  readonly happenedAt: string | null;
  readonly lateBecause: string | null;
  /** A further version of a record: its lateness was answered for when the first was signed. */
  readonly amends: boolean;
}

export type SigningVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly because: 'needs-who'; readonly passageIds: readonly string[] }
  | { readonly ok: false; readonly because: 'no-words' | 'not-happened-yet' | 'needs-reason-for-lateness' };

/**
 * May a draft be signed? Words told by someone, opinions, assessments and decisions must say whose they are
 * (policy sections 4 and 11); a late entry must say why it is late (section 9). Passages may stay unsorted.
 */
export function maySign(record: RecordToSign, at: Date): SigningVerdict {
  if (!record.body.content.some((passage) => /\S/u.test(textOf(passage.content[0]))))
    return { ok: false, because: 'no-words' };
  const nobodys = record.body.content.filter(
    ({ attrs }) => naturesWithASource.includes(attrs.nature) && (attrs.who ?? '').trim() === ''
  );
  if (nobodys.length > 0)
    return { ok: false, because: 'needs-who', passageIds: nobodys.map((passage) => passage.attrs.id) };
  if (hasNotHappened(record, at)) return { ok: false, because: 'not-happened-yet' };
  const answered = record.amends || (record.lateBecause ?? '').trim() !== '';
  return !answered && isLateEntry(record, at)
    ? { ok: false, because: 'needs-reason-for-lateness' }
    : { ok: true };
}

type Event = Pick<RecordToSign, 'happenedOn' | 'happenedAt'>;

/** Written more than 24 hours after the event (policy section 9)? Without a time of day, after the event's day. */
export function isLateEntry(event: Event, at: Date): boolean {
  const { dueAt } = writingUpDeadline(
    event.happenedAt === null
      ? { happenedOn: event.happenedOn }
      : { happenedAt: beginningOf(event).toInstant().toString() }
  );
  return at.getTime() > Date.parse(dueAt);
}

/** Is the event still to come? A day without a time of day has begun at midnight. */
export function hasNotHappened(event: Event, at: Date): boolean {
  return at.getTime() < beginningOf(event).epochMilliseconds;
}

function beginningOf(event: Event): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(event.happenedOn).toZonedDateTime({
    timeZone: 'Europe/London',
    plainTime: event.happenedAt ?? '00:00'
  });
}
