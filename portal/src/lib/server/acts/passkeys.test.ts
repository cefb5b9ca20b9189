import { asOwner, insertAccount, insertPasskey } from '@our-record/database';
import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readAnswer } from '#lib/server/passkey-ceremony.ts';
import { atEntrance } from '#lib/server/session-adapter.ts';
import { askForPasskey, whosePasskey } from '#lib/server/show-passkey.ts';
import { clock } from '#lib/server/testing/clock.ts';
import { makeSmallCounty, type SmallCounty } from '#lib/server/testing/small-county.ts';
import { signInWithPasskey } from './sign-in-with-passkey.ts';

vi.hoisted(() => {
  process.env['SEAL_KEY'] = Buffer.alloc(32, 7).toString('base64');
});
vi.mock('#lib/server/database.ts', () => ({ database: () => Promise.resolve(county.database) }));
vi.mock('#lib/server/today.ts', async () => (await import('#lib/server/testing/clock.ts')).clock.asToday);

let county: SmallCounty;
const robin = randomUUID();
const sam = randomUUID();
const address = '192.0.2.1';
const noMatch = { ok: false, because: 'no-match' };
const origin = 'http://localhost:3000';

/** An authenticator in software: one key, which signs what a browser would hand it. */
const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const credentialId = Buffer.from('robins-passkey').toString('base64url');
let counter = 0;

function cosePublicKey(): Uint8Array {
  const { x = '', y = '' } = keys.publicKey.export({ format: 'jwk' });
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
  return isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x)],
      [-3, bytes(y)]
    ]) as Map<number, number>
  );
}

interface Showing {
  readonly challenge: string;
  readonly from?: string;
  readonly verified?: boolean;
}

function show({ challenge, from = origin, verified = true }: Showing) {
  counter += 1;
  const client = Buffer.from(
    JSON.stringify({ type: 'webauthn.get', challenge, origin: from, crossOrigin: false })
  );
  const authenticator = Buffer.alloc(37);
  createHash('sha256').update('localhost').digest().copy(authenticator);
  authenticator[32] = verified ? 0b101 : 0b001;
  authenticator.writeUInt32BE(counter, 33);
  const signed = Buffer.concat([authenticator, createHash('sha256').update(client).digest()]);
  return {
    id: credentialId,
    rawId: credentialId,
    type: 'public-key' as const,
    clientExtensionResults: {},
    response: {
      clientDataJSON: client.toString('base64url'),
      authenticatorData: authenticator.toString('base64url'),
      signature: sign('sha256', signed, keys.privateKey).toString('base64url')
    }
  };
}

beforeAll(async () => {
  county = await makeSmallCounty(clock.at);
  const open = (accountId: string, personId: string) =>
    asOwner(county.database, { personId, now: clock.at }, (owner) =>
      insertAccount(owner, { accountId, personId, username: personId, passwordHash: null, totpSecret: null })
    );
  await open(robin, county.children.robin);
  await open(sam, county.children.sam);
  const passkey = {
    id: credentialId,
    publicKey: cosePublicKey(),
    counter: 0,
    transports: [],
    backedUp: false
  };
  await atEntrance((entrance) => insertPasskey(entrance, { ...passkey, accountId: robin }));
}, 60_000);
afterAll(() => county.close());
beforeEach(() => clock.pass({ minutes: 6 }));

async function signIn(showing: Omit<Showing, 'challenge'> = {}) {
  const { challengeId, options } = await askForPasskey(null);
  const answer = { challengeId, response: show({ ...showing, challenge: options.challenge }) };
  return { answer, tried: await signInWithPasskey(answer, address) };
}

test('a passkey opens its account without a username', async () => {
  expect((await signIn()).tried).toMatchObject({ ok: true, account: { accountId: robin } });
});

test('an answer is good once', async () => {
  const { answer } = await signIn();
  expect(await signInWithPasskey(answer, address)).toEqual(noMatch);
});

test('a challenge is good for five minutes', async () => {
  const { challengeId, options } = await askForPasskey(null);
  clock.pass({ minutes: 5 });
  const answer = { challengeId, response: show({ challenge: options.challenge }) };
  expect(await signInWithPasskey(answer, address)).toEqual(noMatch);
});

test('an answer to another challenge, of another site, or without a PIN or a finger is none', async () => {
  const { challengeId } = await askForPasskey(null);
  const answer = { challengeId, response: show({ challenge: Buffer.alloc(32).toString('base64url') }) };
  expect(await signInWithPasskey(answer, address)).toEqual(noMatch);
  expect((await signIn({ from: 'https://evil.example' })).tried).toEqual(noMatch);
  expect((await signIn({ verified: false })).tried).toEqual(noMatch);
});

test('a counter that goes back is a copied key', async () => {
  await signIn();
  counter -= 1;
  expect((await signIn()).tried).toEqual(noMatch);
});

test('a challenge made for one account is answered by that account’s passkey only, and does not sign in', async () => {
  const forSam = await askForPasskey(sam);
  const ofSam = { challengeId: forSam.challengeId, response: show({ challenge: forSam.options.challenge }) };
  expect(await whosePasskey(ofSam, sam)).toBeNull();
  const forRobin = await askForPasskey(robin);
  const ofRobin = {
    challengeId: forRobin.challengeId,
    response: show({ challenge: forRobin.options.challenge })
  };
  expect(await signInWithPasskey(ofRobin, address)).toEqual(noMatch);
  const again = await askForPasskey(robin);
  const right = { challengeId: again.challengeId, response: show({ challenge: again.options.challenge }) };
  expect(await whosePasskey(right, robin)).toMatchObject({ accountId: robin });
});

test.each([
  null,
  'text',
  {},
  { challengeId: '1', response: { id: 'x' } },
  { challengeId: randomUUID(), response: {} }
])('%j is no answer', (body) => {
  expect(readAnswer(body)).toBeNull();
});
