import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../../support/repository.ts';

/** A route of the built portal. */
export interface Route {
  /** As the tree names it: `/(person)/me/record/[copyId]`. */
  readonly id: string;
  /** As an address says it, with its parameters in brackets: `/me/record/[copyId]`. */
  readonly path: string;
  readonly kind: 'page' | 'endpoint';
}

/** Every route that the build lists. A new one is in here without anybody's doing, so that a test can miss it. */
export async function builtRoutes(): Promise<Route[]> {
  const file = join(repositoryRoot, 'portal/build/server/manifest.js');
  const { manifest } = (await import(pathToFileURL(file).href)) as {
    manifest: { routes: readonly { id: string; page: unknown; endpoint: unknown }[] };
  };
  return manifest.routes.map((route) => ({
    id: route.id,
    path: route.id.replaceAll(/\/\([^)]+\)/g, '') || '/',
    kind: route.page === null || route.page === undefined ? 'endpoint' : 'page'
  }));
}
