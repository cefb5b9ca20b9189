import { listCaseload, readChild } from '@our-record/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSmallCounty, type SmallCounty } from './small-county.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await makeSmallCounty();
}, 60_000);
afterAll(() => county.close());

test('a worker sees the children of their own team and no other', async () => {
  const lines = await county.as('practitioner', county.workers.colleague, listCaseload);
  expect(lines.map((line) => line.givenName)).toEqual(['Robin']);
});

test('a child can be read with, and an adult while an authority holds', async () => {
  const child = await county.as('practitioner', county.workers.robinsWorker, (reader) =>
    readChild(reader, county.children.robin)
  );
  expect(child?.readers.map((one) => one.givenName)).toEqual(['Robin', 'Jo']);
  expect(child?.people.map((one) => one.givenName).sort()).toEqual(['Alex', 'Jo', 'Pat']);
});
