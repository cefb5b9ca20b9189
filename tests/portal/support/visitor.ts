import { demoSignIns } from '@our-record/portal/src/lib/server/demo/sign-ins.ts';
import { TOTP } from 'otpauth';
import type { Portal } from './start-portal.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  readonly location: string | null;
}

/** Somebody without a browser: keeps cookies, follows nothing, and may send what no browser would. */
export class Visitor {
  readonly #portal: Portal;
  readonly #cookies = new Map<string, string>();

  constructor(portal: Portal) {
    this.#portal = portal;
  }

  get cookies(): ReadonlyMap<string, string> {
    return this.#cookies;
  }

  setCookie(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  async ask(path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Answer> {
    const headers = new Headers({ accept: 'text/html', ...init.headers });
    headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(new URL(path, this.#portal.origin), {
      ...init,
      headers,
      redirect: 'manual'
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, pair.slice(pair.indexOf('=') + 1));
    }
    return {
      status: response.status,
      headers: response.headers,
      body: await response.text(),
      location: response.headers.get('location')
    };
  }

  /** A form as a browser of this portal posts it. */
  async post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Record<string, string> = {}
  ): Promise<Answer> {
    return this.ask(path, {
      method: 'POST',
      headers: {
        origin: this.#portal.origin,
        'content-type': 'application/x-www-form-urlencoded',
        ...headers
      },
      body: new URLSearchParams(fields)
    });
  }

  /** Signs in as somebody of the demo county. A practitioner waits for the next code first, since none works twice. */
  async signIn(username: string): Promise<Answer> {
    const signIn = demoSignIns.find((one) => one.username === username);
    if (signIn === undefined) throw new Error(`Nobody signs in as ${username}.`);
    const answer = await this.post('/sign-in', { username, passphrase: signIn.password });
    if (signIn.totpSecret === null) return answer;
    await this.#portal.pass(30_000);
    return this.post('/sign-in/code', { code: codeAt(signIn.totpSecret, this.#portal.now()) });
  }
}

/** The six digits that an authenticator shows at an instant. */
export function codeAt(secret: string, now: Date): string {
  return new TOTP({ secret }).generate({ timestamp: now.getTime() });
}
