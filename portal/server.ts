import { createServer, type Server } from 'node:http';
import { migrationsFolder } from '@our-record/database';
import { environment } from './src/lib/server/environment.ts';
import { comesFromOurPage } from './src/lib/server/same-origin.ts';
import { securityHeaders } from './src/lib/server/security-headers.ts';

/**
 * Serves the built portal on this machine. SvelteKit takes the address people use from two headers; they are
 * written here from configuration, so that nobody outside can choose them.
 */
export async function serve(port: number, host: string): Promise<Server> {
  process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
  process.env['HOST_HEADER'] = 'x-forwarded-host';
  process.env['BODY_SIZE_LIMIT'] = '12M';
  if (environment.addressHeader === null) delete process.env['ADDRESS_HEADER'];
  process.env['MIGRATIONS_FOLDER'] = migrationsFolder;
  const built = new URL('./build/handler.js', import.meta.url).href;
  const { handler } = (await import(built)) as { handler: Parameters<typeof createServer>[1] & object };
  const origin = new URL(environment.origin);
  const server = createServer((request, response) => {
    request.headers['x-forwarded-proto'] = origin.protocol.slice(0, -1);
    request.headers['x-forwarded-host'] = origin.host;
    if (comesFromOurPage(request.headers)) request.headers.origin = origin.origin;
    response.setHeaders(new Map(securityHeaders));
    handler(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}
