import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** These pages are the family side's. To anybody else they do not exist. */
export const load: LayoutServerLoad = ({ locals }) => {
  if (locals.signedIn?.side !== 'family') error(404, 'There is no such page.');
};
