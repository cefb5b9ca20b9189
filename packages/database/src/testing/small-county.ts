import type { AuthorityBasis, Body, PractitionerRole } from '@our-record/record';
import { randomUUID } from 'node:crypto';
import {
  insertAuthority,
  insertDataSubject,
  insertPerson,
  insertPractitioner,
  insertRelationship,
  insertTeam
} from '../changes/people.ts';
import { insertRecord } from '../changes/records.ts';
import { insertCopy, type NewCopy } from '../changes/shared-copies.ts';
import type { RecordWords } from '../queries/read-record.ts';
import type { KnownReader } from '../reader.ts';

/** Builders for invented people and records, inside an owner's transaction. Each answers with the new identifier. */
export async function addTeam(owner: KnownReader, name: string): Promise<string> {
  const id = randomUUID();
  await insertTeam(owner, { id, name });
  return id;
}

export async function addPerson(owner: KnownReader, givenName: string, familyName = 'Test'): Promise<string> {
  const id = randomUUID();
  await insertPerson(owner, { id, givenName, familyName, bornOn: null });
  return id;
}

export async function addPractitioner(
  owner: KnownReader,
  givenName: string,
  facts: { readonly role?: PractitionerRole; readonly teamId: string | null; readonly leftAt?: Date }
): Promise<string> {
  const personId = await addPerson(owner, givenName, 'Worker');
  await insertPractitioner(owner, {
    personId,
    role: facts.role ?? 'practitioner',
    jobTitle: 'social worker',
    teamId: facts.teamId,
    leftAt: facts.leftAt ?? null
  });
  return personId;
}

export async function addChild(
  owner: KnownReader,
  givenName: string,
  facts: { readonly teamId: string; readonly allocatedTo: string }
): Promise<string> {
  const personId = await addPerson(owner, givenName, 'Child');
  await insertDataSubject(owner, {
    ...facts,
    personId,
    identificationNumber: personId,
    situation: 'Invented.'
  });
  return personId;
}

export async function addRelative(
  owner: KnownReader,
  givenName: string,
  facts: { readonly dataSubjectId: string; readonly relation: string }
): Promise<string> {
  const personId = await addPerson(owner, givenName, 'Relative');
  await insertRelationship(owner, { ...facts, personId });
  return personId;
}

export async function addAuthority(
  owner: KnownReader,
  facts: {
    readonly personId: string;
    readonly dataSubjectId: string;
    readonly startsAt: Date;
    readonly endsAt?: Date | null;
    readonly suspendedAt?: Date | null;
    readonly basis?: AuthorityBasis;
  }
): Promise<string> {
  const id = randomUUID();
  await insertAuthority(owner, {
    basis: 'parental-responsibility',
    endsAt: null,
    suspendedAt: null,
    ...facts,
    id
  });
  return id;
}

/** A body of plain paragraphs, sorted as observations. */
export function bodyOf(...paragraphs: readonly string[]): Body {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({
      type: 'passage',
      attrs: { id: randomUUID(), nature: 'observation', who: null, about: [] },
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }]
    }))
  };
}

export function wordsOf(dataSubjectId: string, body: Body): RecordWords {
  return {
    dataSubjectId,
    kind: 'case-note',
    title: 'A note',
    happenedOn: '2026-11-02',
    happenedAt: null,
    present: [],
    body,
    source: { how: 'pasted', fileName: null, leftBehind: [] },
    writtenByLabel: 'Dan Worker, social worker',
    lateBecause: null
  };
}

/** A signed record; the owner's person signs it. */
export async function addRecord(
  owner: KnownReader,
  dataSubjectId: string,
  body: Body
): Promise<{ readonly recordId: string; readonly recordVersionId: string }> {
  const ids = { recordId: randomUUID(), recordVersionId: randomUUID() };
  await insertRecord(owner, ids, wordsOf(dataSubjectId, body));
  return ids;
}

/** A copy of a record for one reader, with the given words. */
export async function addCopy(
  owner: KnownReader,
  facts: Pick<NewCopy, 'recordId' | 'recordVersionId' | 'dataSubjectId' | 'readerId' | 'releaseAt'> & {
    readonly text?: string;
  }
): Promise<string> {
  const { text = 'You made pancakes.', ...ids } = facts;
  const copyId = randomUUID();
  await insertCopy(
    owner,
    {
      ...ids,
      copyId,
      kind: 'case-note',
      title: 'A note',
      happenedOn: '2026-11-02',
      happenedAt: null,
      present: [],
      writtenByLabel: 'Dan Worker, social worker',
      askLabel: 'Dan Worker, social worker',
      body: [
        {
          type: 'words',
          id: randomUUID(),
          nature: 'observation',
          who: null,
          block: { type: 'paragraph', content: [{ type: 'text', text }] }
        }
      ],
      plainText: text,
      firstLine: text,
      headsUp: null,
      gaps: 0
    },
    []
  );
  return copyId;
}
