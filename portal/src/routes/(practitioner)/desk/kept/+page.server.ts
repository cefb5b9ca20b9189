import { keptActions, loadKept } from '#lib/server/kept-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => loadKept(locals, url);

export const actions: Actions = keptActions;
