import { buildIfStale } from './build-if-stale.ts';

/** Builds the portal for those who do not start it right away, such as the test command. */
await buildIfStale();
