import type { LayoutServerLoad } from './$types';

/** What every page knows: its language, its look, and who reads. */
export const load: LayoutServerLoad = ({ locals }) => ({
  language: locals.language,
  look: locals.look,
  reader:
    locals.signedIn === null
      ? null
      : {
          side: locals.signedIn.side,
          name: `${locals.signedIn.givenName} ${locals.signedIn.familyName}`,
          jobTitle: locals.signedIn.jobTitle,
          role: locals.signedIn.role
        }
});
