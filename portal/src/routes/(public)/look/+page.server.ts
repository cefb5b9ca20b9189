import { redirect } from '@sveltejs/kit';
import { readLook, writeLook } from '#lib/look.ts';
import type { Actions, PageServerLoad } from './$types';

/** A path of this portal, or the page itself: nobody can be sent elsewhere from here. */
function localPath(asked: FormDataEntryValue | string | null): string {
  return typeof asked === 'string' && /^\/(?![/\\])[\w\-./]*$/.test(asked) ? asked : '/look';
}

export const load: PageServerLoad = ({ url, locals }) => ({
  hasForm: true,
  look: locals.look,
  saved: url.searchParams.has('saved'),
  back: locals.signedIn === null ? '/' : locals.signedIn.side === 'family' ? '/me' : '/desk',
  to: localPath(url.searchParams.get('to'))
});

export const actions: Actions = {
  default: async ({ request, cookies, url }) => {
    const form = await request.formData();
    const asked = (name: string): string => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    cookies.set('look', writeLook(readLook(`${asked('theme')}.${asked('size')}`)), {
      path: '/',
      maxAge: 31_536_000,
      httpOnly: true,
      sameSite: 'lax',
      secure: url.protocol === 'https:'
    });
    const to = localPath(asked('to'));
    redirect(303, to === '/look' ? '/look?saved' : to);
  }
};
