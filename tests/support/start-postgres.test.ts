import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { findPostgres } from './find-postgres.ts';
import { startPostgres } from './start-postgres.ts';

const programs = await findPostgres();

/** What a PostgreSQL says to a client that asks for encryption it was not given: one letter, N. */
async function answerAt(port: number): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    socket.write(Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    return answer.toString();
  } finally {
    socket.destroy();
  }
}

test.skipIf(!programs)(
  'a PostgreSQL is started for the tests, and is gone after them',
  async () => {
    if (!programs) return;
    const postgres = await startPostgres(programs);
    const { hostname, port } = new URL(postgres.url);
    expect(hostname).toBe('127.0.0.1');
    expect(await answerAt(Number(port))).toBe('N');

    await postgres.stop();
    await expect(answerAt(Number(port))).rejects.toThrow('ECONNREFUSED');
  },
  60_000
);
