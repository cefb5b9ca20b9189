import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from './environment.ts';

const nonceLength = 12;
const tagLength = 16;

/**
 * Seals bytes with AES-256-GCM under the portal's key. `purpose` is bound to the seal: what was sealed for one
 * purpose does not open for another. Layout: nonce (12 bytes), tag (16 bytes), ciphertext.
 */
export function seal(purpose: string, plain: string): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', sealKey(), nonce);
  cipher.setAAD(Buffer.from(purpose, 'utf8'));
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** @throws when the seal was made for another purpose, under another key, or was changed */
export function unseal(purpose: string, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', sealKey(), bytes.subarray(0, nonceLength));
  decipher.setAAD(Buffer.from(purpose, 'utf8'));
  decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  return Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]).toString(
    'utf8'
  );
}

/** A keyed hash, so that an address or a username can be counted without being kept. */
export function keyedHash(purpose: string, text: string): string {
  return createHmac('sha256', sealKey()).update(`${purpose}\n${text}`, 'utf8').digest('hex');
}

let key: Buffer | null = null;

function sealKey(): Buffer {
  key ??= environment.sealKey === null ? demonstrationKey() : Buffer.from(environment.sealKey, 'base64');
  if (key.length !== 32) throw new Error('SEAL_KEY must be 32 bytes in base64.');
  return key;
}

/** Outside service the key is made up once and kept beside the embedded database. */
function demonstrationKey(): Buffer {
  const file = join(environment.dataDirectory, 'seal.key');
  mkdirSync(environment.dataDirectory, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
  }
  return Buffer.from(readFileSync(file, 'utf8'), 'base64');
}
