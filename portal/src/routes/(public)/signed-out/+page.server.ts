import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
  ended: url.searchParams.has('ended'),
  disowned: url.searchParams.has('disowned')
});
