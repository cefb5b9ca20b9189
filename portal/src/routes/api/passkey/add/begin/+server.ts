import { json } from '@sveltejs/kit';
import { beginAddingPasskey } from '#lib/server/acts/add-passkey.ts';
import { readJson } from '#lib/server/read-json.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, locals, getClientAddress }) => {
  if (locals.signedIn === null) return json({ because: 'ended' }, { status: 401 });
  const { passphrase } = (await readJson(request)) as { passphrase?: unknown };
  const proof = { passphrase: typeof passphrase === 'string' ? passphrase : '', address: getClientAddress() };
  const offer = await beginAddingPasskey(locals.signedIn, proof);
  if (offer.ok) return json({ challengeId: offer.challengeId, options: offer.options });
  return json(
    { because: offer.because === 'no-match' ? 'wrong-passphrase' : offer.because },
    { status: 400 }
  );
};
