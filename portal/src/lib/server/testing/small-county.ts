import {
  asOwner,
  asReader,
  insertAuthority,
  insertDataSubject,
  insertPerson,
  insertPractitioner,
  insertRelationship,
  insertTeam,
  type Database,
  type KnownReader,
  type Side
} from '@our-record/database';
import { openTestDatabase } from '@our-record/database/testing';
import type { PractitionerRole } from '@our-record/record';
import { randomUUID } from 'node:crypto';

/**
 * Two teams with a few people in each, in a database of a test's own: enough for a test of an act.
 * Everybody is invented. Ids are random, so that no test can lean on a literal.
 */
export interface SmallCounty {
  readonly database: Database;
  /** The instant that the county lives in unless a test says otherwise. */
  readonly now: Date;
  readonly teams: { readonly north: string; readonly south: string };
  /** Robin's own worker, a colleague of the same team and their manager; a worker and a manager of the other team. */
  readonly workers: {
    readonly robinsWorker: string;
    readonly colleague: string;
    readonly manager: string;
    readonly otherTeamsWorker: string;
    readonly otherTeamsManager: string;
    readonly headOfService: string;
    readonly informationGovernance: string;
  };
  /** Robin, of the north team, and Sam, of the south team. */
  readonly children: { readonly robin: string; readonly sam: string };
  /** Jo, Robin's mum, who may read what is shared with her; Alex, Robin's brother; Pat, a neighbour, who may not. */
  readonly family: { readonly jo: string; readonly alex: string; readonly pat: string };
  /** Runs one transaction as somebody, as a request of theirs would. */
  readonly as: <Result>(
    side: Exclude<Side, 'entrance'>,
    personId: string,
    work: (reader: KnownReader) => Promise<Result>,
    at?: Date
  ) => Promise<Result>;
  readonly close: () => Promise<void>;
}

const livesIn = new Date('2026-06-10T10:00:00Z');

/** Makes the county, in this process's memory unless told otherwise: a second or two, so once for a file of tests. */
export async function makeSmallCounty(
  now: Date = livesIn,
  engine: Database['engine'] = 'pglite'
): Promise<SmallCounty> {
  const database = await openTestDatabase(engine);
  const teams = { north: randomUUID(), south: randomUUID() };
  const workers = {
    robinsWorker: randomUUID(),
    colleague: randomUUID(),
    manager: randomUUID(),
    otherTeamsWorker: randomUUID(),
    otherTeamsManager: randomUUID(),
    headOfService: randomUUID(),
    informationGovernance: randomUUID()
  };
  const children = { robin: randomUUID(), sam: randomUUID() };
  const family = { jo: randomUUID(), alex: randomUUID(), pat: randomUUID() };

  await asOwner(database, { personId: workers.manager, now }, async (owner) => {
    await insertTeam(owner, { id: teams.north, name: 'North Team' });
    await insertTeam(owner, { id: teams.south, name: 'South Team' });
    const enter = (id: string, givenName: string, familyName: string, bornOn: string | null = null) =>
      insertPerson(owner, { id, givenName, familyName, bornOn });
    const employ = async (
      personId: string,
      [givenName, familyName]: readonly [string, string],
      role: PractitionerRole,
      jobTitle: string,
      teamId: string | null
    ) => {
      await enter(personId, givenName, familyName);
      await insertPractitioner(owner, { personId, role, jobTitle, teamId, leftAt: null });
    };
    await employ(workers.robinsWorker, ['Nia', 'Pell'], 'practitioner', 'social worker', teams.north);
    await employ(workers.colleague, ['Tom', 'Arkle'], 'practitioner', 'support worker', teams.north);
    await employ(workers.manager, ['Ada', 'Quince'], 'manager', 'team manager', teams.north);
    await employ(workers.otherTeamsWorker, ['Leo', 'Varma'], 'practitioner', 'social worker', teams.south);
    await employ(workers.otherTeamsManager, ['Una', 'Frost'], 'manager', 'team manager', teams.south);
    await employ(workers.headOfService, ['Ines', 'Holt'], 'head-of-service', 'Head of Service', null);
    await employ(
      workers.informationGovernance,
      ['Omar', 'Reeve'],
      'information-governance',
      'information governance officer',
      null
    );

    const open = async (
      personId: string,
      number: string,
      teamId: string,
      allocatedTo: string,
      situation: string
    ) => insertDataSubject(owner, { personId, identificationNumber: number, teamId, allocatedTo, situation });
    await enter(children.robin, 'Robin', 'Ashby', '2014-03-02');
    await open(children.robin, 'T-1', teams.north, workers.robinsWorker, 'At home on a child in need plan');
    await enter(children.sam, 'Sam', 'Okoro', '2012-11-20');
    await open(children.sam, 'T-2', teams.south, workers.otherTeamsWorker, 'In residential care');

    await enter(family.jo, 'Jo', 'Ashby', '1990-08-14');
    await enter(family.alex, 'Alex', 'Ashby', '2017-01-30');
    await enter(family.pat, 'Pat', 'Moss');
    for (const [personId, relation] of [
      [family.jo, 'mum'],
      [family.alex, 'brother'],
      [family.pat, 'neighbour']
    ] as const)
      await insertRelationship(owner, { dataSubjectId: children.robin, personId, relation });
    await insertAuthority(owner, {
      id: randomUUID(),
      personId: family.jo,
      dataSubjectId: children.robin,
      basis: 'parental-responsibility',
      startsAt: new Date('2025-01-01T00:00:00Z'),
      endsAt: null,
      suspendedAt: null
    });
  });

  return {
    database,
    now,
    teams,
    workers,
    children,
    family,
    as: (side, personId, work, at = now) => asReader(database, { side, personId, now: at }, work),
    close: database.close
  };
}
