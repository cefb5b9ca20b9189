import { expect, test } from '@playwright/test';
import { demoSignIns } from '@our-record/portal/src/lib/server/demo/sign-ins.ts';
import { engines, startPortal, type Portal } from './support/start-portal.ts';
import { median, timeOf } from './support/time-of.ts';
import { codeAt, Visitor } from './support/visitor.ts';

const dan = demoSignIns.find((one) => one.username === 'dan.whitlock');

for (const engine of engines)
  test.describe(`on ${engine}`, () => {
    let portal: Portal;
    test.beforeAll(async () => {
      portal = await startPortal(engine);
    });
    test.afterAll(() => portal.stop());
    // What one test tried wrong does not count against the next.
    test.beforeEach(() => portal.pass(6 * 60_000));

    const tryAs = (username: string, passphrase: string, visitor = new Visitor(portal)) =>
      visitor.post('/sign-in', { username, passphrase });
    const page = (body: string): string =>
      (/<main[^]*<\/main>/.exec(body)?.[0] ?? body).replaceAll(/nonce="[^"]*"|value="[^"]*"/g, '');

    test('a wrong name and a wrong passphrase read the same', async () => {
      const known = await tryAs('amara', 'not the right words');
      const unknown = await tryAs('amanda', 'not the right words');
      expect(known.status).toBe(unknown.status);
      expect(page(known.body)).toBe(page(unknown.body));
      expect(page(known.body)).toContain('passphrase');
    });

    test('a wrong name and a wrong passphrase take the same time', async () => {
      test.setTimeout(60_000);
      // Different names each time (ten wrong tries of one would be held up), in turn, so that a busy machine slows both.
      const known: number[] = [];
      const unknown: number[] = [];
      for (const { username } of demoSignIns.slice(0, 14)) {
        known.push(...(await timeOf(1, () => tryAs(username, 'not the right words'))));
        unknown.push(...(await timeOf(1, () => tryAs(`not-${username}`, 'not the right words'))));
      }
      const ratio = median(known) / median(unknown);
      console.info(
        `sign-in on ${engine}: known ${median(known).toFixed(1)} ms, unknown ${median(unknown).toFixed(1)} ms`
      );
      expect(ratio).toBeGreaterThan(0.6);
      expect(ratio).toBeLessThan(1.67);
    });

    test('after ten wrong tries an account waits, one that exists and one that does not alike', async () => {
      test.setTimeout(60_000);
      const last = async (username: string) => {
        for (let time = 0; time < 10; time += 1) await tryAs(username, 'wrong words again');
        return tryAs(username, 'lemon ladder quiet otter');
      };
      const known = await last('stuart');
      const unknown = await last('stewart');
      expect(known.status).toBe(429);
      expect(unknown.status).toBe(429);
      expect(page(known.body)).toBe(page(unknown.body));
    });

    test('a session that somebody planted is not the one that begins', async () => {
      const visitor = new Visitor(portal);
      visitor.setCookie('session', 'planted-by-somebody-else');
      await tryAs('kayleigh', 'lemon ladder quiet otter', visitor);
      const token = visitor.cookies.get('session');
      expect(token).not.toBe('planted-by-somebody-else');
      const thief = new Visitor(portal);
      thief.setCookie('session', 'planted-by-somebody-else');
      expect((await thief.ask('/me')).location).toMatch(/^\/sign-in/);
      // Signing in again changes the token, and the old one opens nothing.
      await visitor.post('/sign-out', {});
      await tryAs('kayleigh', 'lemon ladder quiet otter', visitor);
      thief.setCookie('session', token ?? '');
      expect((await thief.ask('/me')).location).toMatch(/^\/sign-in/);
    });

    test('the session’s cookie is out of reach of scripts and other sites, and ends with the browser', async () => {
      const answer = await tryAs('kayleigh', 'lemon ladder quiet otter');
      const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('session='));
      expect(cookie).toMatch(/HttpOnly/i);
      expect(cookie).toMatch(/SameSite=Lax/i);
      expect(cookie).not.toMatch(/Max-Age|Expires/i);
    });

    test('a password alone opens nothing of the council’s side, and no code works twice', async () => {
      const visitor = new Visitor(portal);
      await tryAs('dan.whitlock', 'harrowdale harbour 2026', visitor);
      expect((await visitor.ask('/desk')).location).toMatch(/^\/sign-in/);
      const code = codeAt(dan?.totpSecret ?? '', portal.now());
      const first = await visitor.post('/sign-in/code', { code });
      expect(first.location).toBe('/desk');
      const second = new Visitor(portal);
      await tryAs('dan.whitlock', 'harrowdale harbour 2026', second);
      expect((await second.post('/sign-in/code', { code })).location).toBeNull();
      expect((await second.ask('/desk')).location).toMatch(/^\/sign-in/);
    });

    test('after signing in nobody is sent to another site', async () => {
      for (const to of [
        'https://example.org',
        '//example.org',
        '/\\example.org',
        '/me/../../desk',
        'javascript:alert(1)',
        '/desk'
      ]) {
        const visitor = new Visitor(portal);
        const answer = await visitor.post(`/sign-in?to=${encodeURIComponent(to)}`, {
          username: 'kayleigh',
          passphrase: 'lemon ladder quiet otter'
        });
        expect(answer.location, to).toBe('/me');
      }
    });
  });
