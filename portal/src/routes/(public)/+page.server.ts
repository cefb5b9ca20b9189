import { environment } from '#lib/server/environment.ts';
import type { PageServerLoad } from './$types';

/** Whether everybody in here is made up, and where somebody signed in goes on. */
export const load: PageServerLoad = ({ locals }) => ({
  demonstration: !environment.inService,
  goOn: locals.signedIn === null ? null : locals.signedIn.side === 'family' ? '/me' : '/desk'
});
