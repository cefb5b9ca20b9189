import { readChild, readSignInState } from '@our-record/database';
import { error, fail } from '@sveltejs/kit';
import { mayMakeJoiningCode } from '@our-record/record';
import { makeJoiningCode } from '#lib/server/acts/make-joining-code.ts';
import { formText } from '#lib/server/form-text.ts';
import { asPractitioner, idFrom } from '#lib/server/who.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const dataSubjectId = idFrom(params.childId);
  const role = locals.signedIn?.role ?? 'practitioner';
  return asPractitioner(locals, async (reader) => {
    const child = await readChild(reader, dataSubjectId);
    if (child === null) error(404, 'There is no such page.');
    const people = [];
    for (const one of child.readers) {
      const state = await readSignInState(reader, one.personId);
      const mayMakeCode = mayMakeJoiningCode({ role }, { disownedAt: state.disownedAt }).ok;
      people.push({ ...one, ...state, mayMakeCode });
    }
    return { dataSubjectId, name: `${child.givenName} ${child.familyName}`, people, hasForm: true };
  });
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const dataSubjectId = idFrom(params.childId);
    const personId = idFrom(formText(await request.formData(), 'person'));
    const role = locals.signedIn?.role ?? 'practitioner';
    const made = await asPractitioner(locals, (reader) =>
      makeJoiningCode(reader, { dataSubjectId, personId, role })
    );
    // Shown in this answer and nowhere again: no redirect, and so no address, ever holds a code.
    return made.ok ? { made, because: null } : fail(400, { made: null, because: made.because });
  }
};
