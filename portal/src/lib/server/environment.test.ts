import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

const service = {
  OUR_RECORD_MODE: 'service',
  DATABASE_URL: 'postgres://portal@localhost/records',
  ORIGIN: 'https://records.example',
  SEAL_KEY: 'c'.repeat(44),
  ADDRESS_HEADER: 'x-forwarded-for'
};

test('with nothing said it is a demonstration on this machine', () => {
  expect(readEnvironment({})).toMatchObject({
    inService: false,
    databaseUrl: null,
    origin: 'http://localhost:3000'
  });
  expect(readEnvironment({ PORT: '4000' }).origin).toBe('http://localhost:4000');
});

test('in service it takes what it is told', () => {
  expect(readEnvironment(service)).toMatchObject({ inService: true, origin: 'https://records.example' });
});

test.each(['DATABASE_URL', 'ORIGIN', 'SEAL_KEY', 'ADDRESS_HEADER'])(
  'in service it does not start without %s',
  (name) => {
    expect(() => readEnvironment({ ...service, [name]: '' })).toThrow(name);
  }
);

test('in service it does not start on an address without encryption', () => {
  expect(() => readEnvironment({ ...service, ORIGIN: 'http://records.example' })).toThrow('https://');
});

test.each(['Service', 'production', 'service '])(
  'a mode it does not know (%s) is not taken for a demonstration',
  (mode) => {
    expect(() => readEnvironment({ ...service, OUR_RECORD_MODE: mode })).toThrow('OUR_RECORD_MODE');
  }
);
