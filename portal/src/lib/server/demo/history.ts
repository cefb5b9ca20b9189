import type { NewCopy, RecordWords } from '@our-record/database';
import {
  firstLineOf,
  gapsIn,
  passagesAboutOthers,
  plainTextOf,
  shareBody,
  textOf,
  type AuthorityToAct,
  type Body,
  type Withholding
} from '@our-record/record';
import { demoId } from './demo-id.ts';
import type { Story, StoryRecord, StorySharing } from './county/story.ts';
import { workforce } from './county/workforce.ts';
import { instantOf } from '#lib/server/instant-of.ts';

/** Something that happened in a story, ready to be entered in its order. */
export type Happening = { readonly at: Date; readonly actorId: string } & (
  | { readonly what: 'authority-recorded'; readonly authority: AuthorityToAct & { readonly id: string } }
  | { readonly what: 'authority-suspended'; readonly dataSubjectId: string; readonly authorityId: string }
  | {
      readonly what: 'record-signed';
      readonly ids: { readonly recordId: string; readonly recordVersionId: string };
      readonly words: RecordWords;
    }
  | { readonly what: 'record-shared'; readonly copy: NewCopy; readonly withheld: readonly Withholding[] }
  | { readonly what: 'copy-opened'; readonly copyId: string }
  | {
      readonly what: 'copy-withdrawn';
      readonly dataSubjectId: string;
      readonly recordId: string;
      readonly readerId: string;
    }
);

/** What was shared from this day on has not been opened yet, so that there is something new to find. */
const stillUnopenedFrom = '2026-09-01';

/** Everything that happened in one story. */
export function historyOf(story: Story): Happening[] {
  return [
    ...authorities(story),
    ...story.records.flatMap((record, index) => recordHistory(story, record, index))
  ];
}

function authorities({ child, authorities }: Story): Happening[] {
  const actorId = demoId('person', child.allocatedTo);
  const dataSubjectId = demoId('person', child.key);
  return authorities.flatMap((one) => {
    const id = demoId('authority', `${child.key} ${one.person}`);
    const suspendedAt = one.suspendedOn === undefined ? null : instantOf(one.suspendedOn, '09:10');
    const authority = {
      id,
      personId: demoId('person', one.person),
      dataSubjectId,
      basis: one.basis,
      startsAt: instantOf(one.from, '00:00'),
      endsAt: one.until === undefined ? null : instantOf(one.until, '00:00'),
      suspendedAt
    };
    const recorded: Happening = {
      what: 'authority-recorded',
      at: instantOf(one.from, '09:00'),
      actorId,
      authority
    };
    return suspendedAt === null
      ? [recorded]
      : [recorded, { what: 'authority-suspended', at: suspendedAt, actorId, dataSubjectId, authorityId: id }];
  });
}

function recordHistory(story: Story, record: StoryRecord, index: number): Happening[] {
  const key = `${story.child.key} ${String(index)}`;
  const dataSubjectId = demoId('person', story.child.key);
  const ids = { recordId: demoId('record', key), recordVersionId: demoId('record-version', key) };
  const words: RecordWords = {
    dataSubjectId,
    kind: record.kind,
    title: record.title,
    happenedOn: record.happenedOn,
    happenedAt: record.happenedAt ?? null,
    // The stories are told to the child; a record is about somebody, and a copy says "you" to that somebody alone.
    present: (record.present ?? []).map((name) => (name === 'You' ? story.child.givenName : name)),
    body: bodyOf(record, key),
    source: { how: 'earlier-system', fileName: null, leftBehind: [] },
    writtenByLabel: labelOf(story, record.writtenBy),
    lateBecause: (record.writtenAfterDays ?? 0) > 1 ? 'No reason was recorded in the earlier system.' : null
  };
  const signedOn = Temporal.PlainDate.from(record.happenedOn)
    .add({ days: record.writtenAfterDays ?? 0 })
    .toString();
  const signed: Happening = {
    what: 'record-signed',
    at: instantOf(signedOn, '17:40'),
    actorId: signerOf(story, record.writtenBy),
    ids,
    words
  };
  return [
    signed,
    ...(record.sharing ?? []).flatMap((sharing) => sharingHistory(story, ids, words, sharing, key))
  ];
}

function sharingHistory(
  story: Story,
  ids: { readonly recordId: string; readonly recordVersionId: string },
  words: RecordWords,
  sharing: StorySharing,
  key: string
): Happening[] {
  const { dataSubjectId } = words;
  const readerId = sharing.with === 'child' ? dataSubjectId : demoId('person', sharing.with);
  const reader = { personId: readerId, dataSubjectId };
  const withheld = (sharing.withhold ?? []).map((one): Withholding => {
    for (const passage of words.body.content) {
      const from = textOf(passage.content[0]).indexOf(one.says);
      if (from < 0) continue;
      const all = one.says.length === textOf(passage.content[0]).length;
      return {
        passageId: passage.attrs.id,
        words: all ? 'all' : { from, to: from + one.says.length },
        basis: one.basis,
        ground: one.ground ?? null
      };
    }
    throw new Error(`${key}: nothing says “${one.says}”`);
  });
  const included = passagesAboutOthers(words.body, reader).map((passage) => passage.attrs.id);
  let next = 0;
  const outcome = shareBody(words.body, { reader, withheld, included }, () =>
    demoId('shared-passage', `${key} ${sharing.with} ${String((next += 1))}`)
  );
  if (!outcome.ok) throw new Error(`${key}: ${outcome.because}`);
  const at = instantOf(sharing.on, '18:05');
  const actorId = demoId('person', story.child.allocatedTo);
  const shared: Extract<Happening, { what: 'record-shared' }> = {
    what: 'record-shared',
    at,
    actorId,
    copy: {
      ...ids,
      copyId: demoId('copy', `${key} ${sharing.with}`),
      readerId,
      dataSubjectId,
      kind: words.kind,
      title: words.title,
      happenedOn: words.happenedOn,
      happenedAt: words.happenedAt,
      present: words.present,
      writtenByLabel: words.writtenByLabel,
      askLabel: labelOf(story, story.child.allocatedTo),
      body: outcome.body,
      plainText: [words.title, plainTextOf(outcome.body)].join('\n'),
      firstLine: firstLineOf(outcome.body),
      headsUp: sharing.headsUp ?? null,
      gaps: gapsIn(outcome.body),
      releaseAt: at
    },
    withheld
  };
  const opened: Happening[] =
    sharing.on < stillUnopenedFrom
      ? [
          {
            what: 'copy-opened',
            at: new Date(at.getTime() + 20 * 3_600_000),
            actorId: readerId,
            copyId: shared.copy.copyId
          }
        ]
      : [];
  if (sharing.withdrawnOn === undefined) return [shared, ...opened];
  return [
    shared,
    ...opened,
    {
      what: 'copy-withdrawn',
      at: instantOf(sharing.withdrawnOn, '18:30'),
      actorId,
      dataSubjectId,
      recordId: ids.recordId,
      readerId
    }
  ];
}

function bodyOf(record: StoryRecord, key: string): Body {
  return {
    type: 'doc',
    content: record.passages.map((passage, number) => ({
      type: 'passage',
      attrs: {
        id: demoId('passage', `${key} ${String(number)}`),
        nature: passage.nature,
        who: passage.who ?? null,
        about: (passage.about ?? []).map((about) => demoId('person', about))
      },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: passage.says }] }]
    }))
  };
}

/** Name and job title, or for somebody of another organisation name and what they are to the child. */
function labelOf({ people }: Story, key: string): string {
  const worker = workforce.find((one) => one.key === key);
  if (worker !== undefined) return `${worker.givenName} ${worker.familyName}, ${worker.jobTitle}`;
  const person = people.find((one) => one.key === key);
  if (person === undefined) throw new Error(`Nobody has the key ${key}`);
  return `${person.givenName} ${person.familyName}, ${person.relation}`;
}

/** A report from outside is signed in by the worker whose child it is about. */
function signerOf(story: Story, writer: string): string {
  return demoId('person', workforce.some((one) => one.key === writer) ? writer : story.child.allocatedTo);
}
