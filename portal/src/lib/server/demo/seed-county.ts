import {
  appendEvent,
  inTheNameOf,
  insertAccount,
  insertAuthority,
  insertCopy,
  insertDataSubject,
  insertPerson,
  insertPractitioner,
  insertRecord,
  insertRelationship,
  insertTeam,
  noteCopyOpened,
  withdrawCopies,
  type KnownReader
} from '@our-record/database';
import { hash } from '@node-rs/argon2';
import { demoId } from './demo-id.ts';
import { stories } from './county/index.ts';
import type { Story } from './county/story.ts';
import { teams, workforce } from './county/workforce.ts';
import { historyOf, type Happening } from './history.ts';
import { demoSignIns } from './sign-ins.ts';
import { instantOf } from '#lib/server/instant-of.ts';

/**
 * Enters the demo county, in the order in which it happened, inside the owner's one transaction: all of it or none.
 * @param sealSecret seals a TOTP secret as the sign-in opens it
 */
export async function seedCounty(
  owner: KnownReader,
  sealSecret: (secret: string) => Uint8Array
): Promise<void> {
  for (const [key, name] of Object.entries(teams)) await insertTeam(owner, { id: demoId('team', key), name });
  for (const worker of workforce) {
    await insertPerson(owner, { ...worker, id: demoId('person', worker.key), bornOn: null });
    await insertPractitioner(owner, {
      personId: demoId('person', worker.key),
      role: worker.role,
      jobTitle: worker.jobTitle,
      teamId: worker.team === null ? null : demoId('team', worker.team),
      leftAt: worker.leftOn === undefined ? null : instantOf(worker.leftOn, '17:30')
    });
  }
  for (const story of stories) await enterPeople(owner, story);
  for (const happening of stories.flatMap(historyOf).toSorted((a, b) => a.at.getTime() - b.at.getTime()))
    await enter(owner, happening);
  await openAccounts(owner, sealSecret);
}

async function enterPeople(owner: KnownReader, { child, people }: Story): Promise<void> {
  const dataSubjectId = demoId('person', child.key);
  await insertPerson(owner, { ...child, id: dataSubjectId });
  await insertDataSubject(owner, {
    personId: dataSubjectId,
    identificationNumber: child.identificationNumber,
    teamId: demoId('team', child.team),
    allocatedTo: demoId('person', child.allocatedTo),
    situation: child.situation
  });
  for (const person of people) {
    const personId = demoId('person', person.key);
    await insertPerson(owner, { ...person, id: personId, bornOn: person.bornOn ?? null });
    await insertRelationship(owner, { dataSubjectId, personId, relation: person.relation });
  }
}

async function enter(owner: KnownReader, happening: Happening): Promise<void> {
  const actor = await inTheNameOf(owner, { personId: happening.actorId, now: happening.at });
  switch (happening.what) {
    case 'authority-recorded':
      await insertAuthority(actor, happening.authority);
      await appendEvent(actor, happening.authority.dataSubjectId, happening.what, {
        authorityId: happening.authority.id
      });
      return;
    case 'authority-suspended':
      await appendEvent(actor, happening.dataSubjectId, happening.what, {
        authorityId: happening.authorityId
      });
      return;
    case 'record-signed':
      await insertRecord(actor, happening.ids, happening.words);
      await appendEvent(actor, happening.words.dataSubjectId, happening.what, {
        recordId: happening.ids.recordId,
        version: 1
      });
      return;
    case 'record-shared':
      await insertCopy(actor, happening.copy, happening.withheld);
      await appendEvent(actor, happening.copy.dataSubjectId, happening.what, {
        copyId: happening.copy.copyId,
        recordId: happening.copy.recordId,
        readerId: happening.copy.readerId,
        gaps: happening.copy.gaps
      });
      return;
    case 'copy-opened':
      await noteCopyOpened(actor, happening.copyId);
      return;
    case 'copy-withdrawn':
      for (const copyId of await withdrawCopies(actor, happening.recordId, happening.readerId))
        await appendEvent(actor, happening.dataSubjectId, happening.what, {
          copyId,
          recordId: happening.recordId,
          readerId: happening.readerId
        });
  }
}

async function openAccounts(owner: KnownReader, sealSecret: (secret: string) => Uint8Array): Promise<void> {
  // The demo's passphrases are public: one hash for each of the two, so that a first start is quick.
  const hashes = new Map<string, string>();
  for (const signIn of demoSignIns) {
    const passwordHash = hashes.get(signIn.password) ?? (await hash(signIn.password));
    hashes.set(signIn.password, passwordHash);
    const opened = await insertAccount(owner, {
      accountId: demoId('account', signIn.key),
      personId: demoId('person', signIn.key),
      username: signIn.username,
      passwordHash,
      totpSecret: signIn.totpSecret === null ? null : sealSecret(signIn.totpSecret)
    });
    if (!opened) throw new Error(`two people of the county have the username ${signIn.username}`);
  }
}
