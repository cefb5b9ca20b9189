import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertAccount, disownReset, sealDrafts, takeTotpStep } from './changes/accounts.ts';
import { giveAttemptBack, takeAttempt } from './changes/attempts.ts';
import { insertJoiningCode, takeJoiningCode } from './changes/joining-codes.ts';
import type { Database } from './open-database.ts';
import { asOwner, asReader, type KnownReader, type Reader } from './reader.ts';
import { findJoiningCode } from './queries/find-joining-code.ts';
import {
  addAuthority,
  addChild,
  addPerson,
  addPractitioner,
  addTeam,
  engines,
  openTestDatabase
} from './testing/index.ts';

const now = new Date('2026-06-10T10:00:00Z');
const anHourAgo = new Date('2026-06-10T09:00:00Z');
const anHourOn = new Date('2026-06-10T11:00:00Z');

describe.each(engines)('on %s, the rows of sign-ins', (engine) => {
  let database: Database;
  const people = {
    worker: '',
    manager: '',
    otherWorker: '',
    child: '',
    mum: '',
    suspended: '',
    stranger: ''
  };

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await asOwner(database, { personId: randomUUID(), now }, async (owner) => {
      const teamId = await addTeam(owner, 'North');
      people.worker = await addPractitioner(owner, 'Nia', { teamId });
      people.manager = await addPractitioner(owner, 'Ada', { teamId, role: 'manager' });
      people.otherWorker = await addPractitioner(owner, 'Leo', { teamId: await addTeam(owner, 'South') });
      people.child = await addChild(owner, 'Robin', { teamId, allocatedTo: people.worker });
      people.mum = await addPerson(owner, 'Jo');
      people.suspended = await addPerson(owner, 'Pat');
      people.stranger = await addPerson(owner, 'Kim');
    });
    await asOwner(database, { personId: people.worker, now }, async (owner) => {
      const authority = { dataSubjectId: people.child, startsAt: anHourAgo };
      await addAuthority(owner, { ...authority, personId: people.mum });
      await addAuthority(owner, { ...authority, personId: people.suspended, suspendedAt: now });
    });
  }, 60_000);
  afterAll(() => database.close());

  const atEntrance = <Result>(work: (entrance: Reader) => Promise<Result>) =>
    asReader(database, { side: 'entrance', personId: null, now }, work);
  const asWorker = <Result>(personId: string, work: (reader: KnownReader) => Promise<Result>) =>
    asReader(database, { side: 'practitioner', personId, now }, work);
  const openAccount = (personId: string): Promise<string> =>
    atEntrance(async (entrance) => {
      const accountId = randomUUID();
      await insertAccount(entrance, {
        accountId,
        personId,
        username: accountId,
        passwordHash: 'x',
        totpSecret: null
      });
      return accountId;
    });
  const makeCode = (by: string, personId: string, codeHash: string = randomUUID()) =>
    asWorker(by, async (reader) => {
      await insertJoiningCode(reader, { codeHash, personId, purpose: 'join', expiresAt: anHourOn });
      return codeHash;
    });
  const find = (codeHash: string) => atEntrance((entrance) => findJoiningCode(entrance, codeHash));

  test('of forty attempts at once ten are taken, and one given back makes room for one', async () => {
    const limits = [
      { key: `account ${engine}`, most: 10 },
      { key: `address ${engine}`, most: 60 }
    ];
    const take = () => atEntrance((entrance) => takeAttempt(entrance, limits, anHourAgo));
    const taken = (await Promise.all(Array.from({ length: 40 }, take))).filter((one) => one !== null);
    expect(taken).toHaveLength(10);
    await atEntrance((entrance) => giveAttemptBack(entrance, taken[0] ?? []));
    expect(await take()).not.toBeNull();
    expect(await take()).toBeNull();
  });

  test('of eight uses of one time step at once, one counts', async () => {
    const accountId = await openAccount(people.stranger);
    const take = (step: number) => atEntrance((entrance) => takeTotpStep(entrance, accountId, step));
    expect((await Promise.all(Array.from({ length: 8 }, () => take(100)))).filter(Boolean)).toHaveLength(1);
    expect(await take(99)).toBe(false);
    expect(await take(101)).toBe(true);
  });

  test('of two accounts with one name, whatever its case, one is opened', async () => {
    const open = (personId: string, username: string) =>
      atEntrance((entrance) =>
        insertAccount(entrance, {
          accountId: randomUUID(),
          personId,
          username,
          passwordHash: null,
          totpSecret: null
        })
      );
    const both = await Promise.all([open(people.worker, 'Otter'), open(people.manager, ' oTTER ')]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  test('of codes made for one person at once, one can be used, and used once', async () => {
    const codes = await Promise.all(Array.from({ length: 4 }, () => makeCode(people.worker, people.mum)));
    const open = (await Promise.all(codes.map(find))).filter((one) => one !== null);
    expect(open).toHaveLength(1);
    const uses = codes.flatMap((code) => [code, code]);
    const taken = await Promise.all(
      uses.map((code) => atEntrance((entrance) => takeJoiningCode(entrance, code)))
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  test('the rows refuse a code for anybody who is not the worker’s to let in', async () => {
    await expect(makeCode(people.worker, people.child)).resolves.toBeTypeOf('string');
    for (const personId of [people.stranger, people.suspended, people.manager])
      await expect(makeCode(people.worker, personId)).rejects.toThrow();
    await expect(makeCode(people.otherWorker, people.child)).rejects.toThrow();
  });

  test('after a disowned reset the rows take a manager’s code only', async () => {
    const accountId = await openAccount(people.child);
    await atEntrance((entrance) => sealDrafts(entrance, accountId));
    expect(await atEntrance((entrance) => disownReset(entrance, accountId))).toBe(true);
    await expect(makeCode(people.worker, people.child)).rejects.toThrow();
    await expect(makeCode(people.manager, people.child)).resolves.toBeTypeOf('string');
  });
});
