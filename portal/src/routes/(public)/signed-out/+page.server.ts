import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ ended: url.searchParams.has('ended') });
