import { readFileSync } from 'node:fs';
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
  if (readFileSync(file, 'utf8') === '') throw new Error('The portal is not built.');
  const { manifest } = (await import(pathToFileURL(file).href)) as {
    manifest: { _: { routes: readonly { id: string; page: unknown; endpoint: unknown }[] } };
  };
  return manifest._.routes.map((route) => ({
    id: route.id,
    path: route.id.replaceAll(/\/\([^)]+\)/g, '') || '/',
    kind: route.page === null || route.page === undefined ? 'endpoint' : 'page'
  }));
}
