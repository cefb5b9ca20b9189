import { findJoiningCode } from '@our-record/database';
import { fail, redirect, type Cookies } from '@sveltejs/kit';
import { useJoiningCode } from '#lib/server/acts/use-joining-code.ts';
import { chosenPassphrase } from '#lib/server/chosen-passphrase.ts';
import { finishSignIn } from '#lib/server/finish-sign-in.ts';
import { formText } from '#lib/server/form-text.ts';
import { joiningCookie } from '#lib/server/joining-cookie.ts';
import { atEntrance } from '#lib/server/session-adapter.ts';
import { suggestPassphrases, suggestUsernames } from '#lib/server/suggest-passphrases.ts';
import { typedUsername } from '#lib/server/username.ts';
import type { Actions, PageServerLoad } from './$types';

async function openCode(cookies: Cookies) {
  const codeHash = joiningCookie.read(cookies)?.codeHash;
  const code =
    codeHash === undefined ? null : await atEntrance((entrance) => findJoiningCode(entrance, codeHash));
  if (codeHash === undefined || code === null) redirect(303, '/join?gone');
  return { codeHash, code };
}

export const load: PageServerLoad = async ({ cookies, url }) => {
  const { code } = await openCode(cookies);
  return {
    purpose: code.purpose,
    name: code.givenName,
    isDataSubject: code.isDataSubject,
    worker: code.madeBy.givenName,
    fullName: `${code.madeBy.givenName} ${code.madeBy.familyName}`,
    jobTitle: code.madeBy.jobTitle,
    username: code.account?.username ?? null,
    usernames: suggestUsernames(),
    passphrases: suggestPassphrases(),
    shown: url.searchParams.has('show')
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { codeHash, code } = await openCode(event.cookies);
    const form = await event.request.formData();
    const username = typedUsername(formText(form, 'username'));
    const { passphrase, offered, picked } = chosenPassphrase(form);
    const again = { username, offered, picked };
    const missing = [
      ...(code.purpose === 'join' && username === '' ? ['no-username'] : []),
      ...(passphrase === '' ? ['no-passphrase'] : [])
    ];
    if (missing.length > 0) return fail(400, { ...again, because: missing });
    const address = event.getClientAddress();
    const used = await useJoiningCode(code.purpose, codeHash, { username, passphrase, address });
    if (!used.ok && used.because === 'code-gone') redirect(303, '/join?gone');
    if (!used.ok) return fail(used.because === 'wait' ? 429 : 400, { ...again, because: [used.because] });
    joiningCookie.forget(event.cookies);
    redirect(303, await finishSignIn(event, used.account, { by: 'joining-code', to: '/me/sign-in?joined' }));
  }
};
