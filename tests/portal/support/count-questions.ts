import { createServer, connect, type Server } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A go-between for PostgreSQL that counts what is asked, so that a test can say how many questions a page costs. */
export interface QuestionCounter {
  readonly url: string;
  /** Statements executed since the last call. */
  readonly take: () => number;
  readonly close: () => Promise<void>;
}

const simpleQuery = 'Q'.charCodeAt(0);
const execute = 'E'.charCodeAt(0);

export async function countQuestions(databaseUrl: string): Promise<QuestionCounter> {
  const target = new URL(databaseUrl);
  let questions = 0;
  const server: Server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    const count = counting(() => {
      questions += 1;
    });
    client.on('data', (chunk: Buffer) => {
      count(chunk);
      database.write(chunk);
    });
    database.on('data', (chunk) => client.write(chunk));
    client.on('close', () => database.destroy());
    database.on('close', () => client.destroy());
    client.on('error', () => database.destroy());
    database.on('error', () => client.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    take: () => {
      const asked = questions;
      questions = 0;
      return asked;
    },
    close: async () => {
      server.close();
      await once(server, 'close');
    }
  };
}

/** Follows the frontend's messages: one untyped start-up message, then type (1 byte) and length (4 bytes, itself included). */
function counting(asked: () => void): (chunk: Buffer) => void {
  let pending = Buffer.alloc(0);
  let started = false;
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const header = started ? 5 : 4;
      if (pending.length < header) return;
      const length = pending.readUInt32BE(header - 4) + header - 4;
      if (pending.length < length) return;
      if (started && (pending[0] === simpleQuery || pending[0] === execute)) asked();
      // A request for TLS (code 80877103) is answered with one letter and followed by the real start-up message.
      if (!started) started = pending.readUInt32BE(4) !== 80_877_103;
      pending = pending.subarray(length);
    }
  };
}
