import type { EventEmitter } from 'node:events';
import type { Server } from 'node:http';

/**
 * Asked to stop, answers what is under way, takes nothing new, and lets the portal close its database
 * (`src/lib/server/database.ts`); the process then ends by itself.
 */
export function stopOnSignal(server: Server): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close(() => {
        (process as EventEmitter).emit('sveltekit:shutdown', signal);
      });
      server.closeIdleConnections();
    });
}
