import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** These pages are the council's side. To anybody else they do not exist. */
export const load: LayoutServerLoad = ({ locals }) => {
  if (locals.signedIn?.side !== 'practitioner') error(404, 'There is no such page.');
};
