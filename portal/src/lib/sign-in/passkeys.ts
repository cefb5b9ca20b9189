import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser';

/**
 * Passkeys in the browser: sign in with one, add one, confirm a reset with one. Each form with `data-passkey` is one
 * ceremony; what went wrong is said in the words that the page brought along.
 */
type Ceremony = 'sign-in' | 'add' | 'confirm-reset';

interface Begun {
  readonly challengeId: string;
  readonly options: never;
}

if ('PublicKeyCredential' in globalThis) document.documentElement.classList.add('knows-passkeys');

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  const ceremony = form.dataset['passkey'] as Ceremony | undefined;
  if (ceremony === undefined) return;
  event.preventDefault();
  void perform(form, ceremony);
});

async function perform(form: HTMLFormElement, ceremony: Ceremony): Promise<void> {
  const button = form.querySelector('button');
  button?.setAttribute('aria-disabled', 'true');
  say(form, null);
  try {
    const fields = Object.fromEntries(new FormData(form));
    const { challengeId, options } = await post<Begun>(`/api/passkey/${ceremony}/begin`, fields);
    const response =
      ceremony === 'add'
        ? await startRegistration({ optionsJSON: options })
        : await startAuthentication({ optionsJSON: options });
    const { to } = await post<{ to: string }>(`/api/passkey/${ceremony}/finish`, {
      challengeId,
      response,
      to: form.dataset['to'] ?? null
    });
    location.assign(to);
  } catch (failure) {
    say(form, codeOf(failure));
  } finally {
    button?.removeAttribute('aria-disabled');
  }
}

/** An answer that is a lawful "no", as a code. */
class Refused extends Error {}

async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body)
  });
  const answer = (await response.json()) as Answer & { because?: string };
  if (answer.because !== undefined) throw new Refused(answer.because);
  if (!response.ok) throw new Refused('no-match');
  return answer;
}

function codeOf(failure: unknown): string {
  if (failure instanceof Refused) return failure.message;
  if (failure instanceof WebAuthnError && failure.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED')
    return 'known-already';
  return failure instanceof TypeError ? 'offline' : 'cancelled';
}

function say(form: HTMLFormElement, code: string | null): void {
  const place = form.querySelector<HTMLElement>('[data-says]');
  if (place === null) return;
  const texts = JSON.parse(form.dataset['texts'] ?? '{}') as Record<string, string>;
  place.hidden = code === null;
  place.textContent = code === null ? '' : (texts[code] ?? texts['no-match'] ?? '');
}
