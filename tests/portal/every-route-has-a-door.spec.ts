import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { demoCopies, personId } from './support/demo-county.ts';
import { doors, type Door } from './support/doors.ts';
import { builtRoutes } from './support/routes.ts';
import { engines, startPortal, type Portal } from './support/start-portal.ts';
import { timeOf } from './support/time-of.ts';
import { Visitor, type Answer } from './support/visitor.ts';

const copies = demoCopies().filter((copy) => !copy.withdrawn);
const kayleighs = copies.find((copy) => copy.readerKey === 'kayleigh-marsh');
const tylers = copies.find((copy) => copy.readerKey === 'tyler-marsh');
const mothers = copies.find((copy) => copy.readerKey === 'donna-marsh' && copy.childKey === 'kayleigh-marsh');
if (kayleighs === undefined || tylers === undefined || mothers === undefined)
  throw new Error('no copies to try');

test('the build lists no route without a door, and no door leads nowhere', async () => {
  const paths = (await builtRoutes()).map((route) => route.path);
  expect(paths.toSorted()).toEqual(Object.keys(doors).toSorted());
});

for (const engine of engines)
  test.describe(`on ${engine}`, () => {
    let portal: Portal;
    let draftId: string;
    const visitors = new Map<string, Visitor>();

    test.beforeAll(async () => {
      test.setTimeout(120_000);
      portal = await startPortal(engine);
      for (const name of [
        'kayleigh',
        'donna',
        'ben',
        'dan.whitlock',
        'josh.adeyemi',
        'colin.huxley',
        'sanjay.rawal'
      ]) {
        const visitor = new Visitor(portal);
        expect((await visitor.signIn(name)).status, name).toBe(303);
        visitors.set(name, visitor);
      }
      visitors.set('nobody', new Visitor(portal));
      draftId = await bringSomethingIn(who('dan.whitlock'));
    });
    test.afterAll(() => portal.stop());

    function who(name: string): Visitor {
      const visitor = visitors.get(name);
      if (visitor === undefined) throw new Error(`Nobody has signed in as ${name}.`);
      return visitor;
    }

    /** The address of a route about Kayleigh, in whose file there is one of everything. */
    function addressOf(path: string): string {
      return path
        .replace('[childId]', personId('kayleigh-marsh'))
        .replace('[recordId]', kayleighs?.recordId ?? '')
        .replace('[copyId]', kayleighs?.copyId ?? '')
        .replace('[draftId]', draftId);
    }

    /** Only those behind the door find the page; to everybody else it does not exist, or they are asked to sign in. */
    const everybody = [
      'kayleigh',
      'donna',
      'ben',
      'dan.whitlock',
      'josh.adeyemi',
      'colin.huxley',
      'sanjay.rawal'
    ];
    const mayOpen: Readonly<Record<Door, readonly string[]>> = {
      anyone: ['nobody', ...everybody],
      'signed-in': everybody,
      family: ['kayleigh', 'donna', 'ben'],
      'own-copy': ['kayleigh'],
      practice: ['dan.whitlock', 'josh.adeyemi', 'colin.huxley', 'sanjay.rawal'],
      'own-team': ['dan.whitlock']
    };

    test('everybody meets exactly the pages that are theirs', async () => {
      test.setTimeout(180_000);
      for (const { path, kind } of await builtRoutes()) {
        if (kind === 'endpoint') continue;
        const door = doors[path] ?? 'anyone';
        for (const [name, visitor] of visitors) {
          const told = `${name} at ${path}`;
          const answer = await visitor.ask(addressOf(path));
          expect(answer.status, told).toBeLessThan(500);
          expectHeaders(answer, told);
          if (mayOpen[door].includes(name)) expect([403, 404].includes(answer.status), told).toBe(false);
          else if (name === 'nobody') expect(answer.location, told).toMatch(/^\/sign-in\?to=/);
          else expect(answer.status, told).toBe(404);
          if (!mayOpen[door].includes(name)) {
            const data = await visitor.ask(`${addressOf(path).replace(/\/$/, '')}/__data.json`);
            expect(data.body, `${told}, its data`).not.toMatch(
              /"(?:body|firstLine|entries|identificationNumber|records|lines)"/
            );
          }
        }
      }
    });

    test('a form posted at a door by somebody else, or from another site, changes nothing', async () => {
      test.setTimeout(180_000);
      for (const { path } of await builtRoutes()) {
        const door = doors[path] ?? 'anyone';
        for (const [name, visitor] of visitors) {
          const told = `${name} at ${path}`;
          const address = addressOf(path);
          for (const origin of ['https://example.org', 'null']) {
            const foreign = await visitor.post(
              address,
              { title: 'x' },
              { origin, 'sec-fetch-site': 'cross-site' }
            );
            expect(foreign.status, `${told} from ${origin}`).toBe(403);
          }
          if (mayOpen[door].includes(name)) continue;
          const answer = await visitor.post(address, { title: 'x' });
          const refused =
            [401, 404, 405].includes(answer.status) || answer.location?.startsWith('/sign-in') === true;
          expect(refused, `${told}: ${String(answer.status)}`).toBe(true);
        }
      }
    });

    test('a thing that is not yours and a thing that is not there are the same page', async () => {
      const kayleigh = who('kayleigh');
      const pageOf = async (id: string): Promise<string> => {
        const answer = await kayleigh.ask(`/me/record/${id}?now`);
        expect(answer.status).toBe(404);
        // The page knows its own address, and every answer its nonce.
        return answer.body.replaceAll(id, 'ID').replaceAll(/nonce="[^"]*"/g, '');
      };
      const known = await pageOf(tylers?.copyId ?? '');
      for (const other of [mothers?.copyId ?? '', randomUUID(), personId('kayleigh-marsh')])
        expect(await pageOf(other)).toBe(known);
    });

    test('an adult whose authority is suspended reads nothing', async () => {
      const bens = copies.filter((copy) => copy.readerKey === 'ben-lowe');
      expect(bens.length).toBeGreaterThan(0);
      for (const copy of bens)
        expect((await who('ben').ask(`/me/record/${copy.copyId}?now`)).status).toBe(404);
      expect((await who('ben').ask(`/me/timeline?about=${personId('ruby-marsh')}`)).body).not.toContain(
        'Written by'
      );
    });

    test('another spelling of an address is the same door', async () => {
      for (const path of ['/%6de', '/%64esk', `/%64esk/children/${personId('kayleigh-marsh')}/bring-in`]) {
        expect((await who('nobody').ask(path)).location, path).toMatch(/^\/sign-in/);
        expect((await who('nobody').post(path, { title: 'x' })).location, path).toMatch(/^\/sign-in/);
      }
    });

    test('ten thousand fields keep nobody waiting', async () => {
      const fields = new URLSearchParams(
        Array.from({ length: 10_000 }, (_, index) => ['passage', String(index)])
      );
      const asked = who('dan.whitlock').ask(`/desk/drafts/${draftId}?/save`, {
        method: 'POST',
        headers: { origin: portal.origin, 'content-type': 'application/x-www-form-urlencoded' },
        body: fields.toString()
      });
      const [waited = Number.NaN] = await timeOf(1, () => who('nobody').ask('/sign-in'));
      await asked;
      expect(waited).toBeLessThan(1_000);
    });

    test('identifiers that are none do no harm', async () => {
      for (const id of ["'", '%00', '..%2f..%2fetc', '0', 'x'.repeat(5_000), `${kayleighs?.copyId ?? ''}'--`])
        expect(
          (await who('kayleigh').ask(`/me/record/${id}`)).status,
          id.slice(0, 40)
        ).toBeGreaterThanOrEqual(400);
      expect(portal.printed()).not.toMatch(/A query failed/);
    });
  });

function expectHeaders({ headers, status, body }: Answer, told: string): void {
  expect(headers.get('cache-control'), told).toBe('no-store');
  expect(headers.get('referrer-policy'), told).toBe('no-referrer');
  expect(headers.get('x-content-type-options'), told).toBe('nosniff');
  const policy = headers.get('content-security-policy');
  if (status !== 200 || headers.get('content-type')?.startsWith('text/html') !== true) return;
  expect(policy, told).toContain("frame-ancestors 'none'");
  expect(policy, told).toMatch(/script-src 'self'/);
  expect(policy, told).not.toMatch(/unsafe-inline|unsafe-eval/);
  // A script that stands in the page itself runs by this answer's nonce, or not at all.
  const [, nonce] = /script-src [^;]*'nonce-([^']+)'/.exec(policy ?? '') ?? [];
  for (const [script] of body.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g))
    expect(script, told).toContain(`nonce="${nonce ?? 'none'}"`);
}

/** A draft of Kayleigh's, so that there is one to try. */
async function bringSomethingIn(dan: Visitor): Promise<string> {
  const draft = randomUUID();
  const answer = await dan.post(`/desk/children/${personId('kayleigh-marsh')}/bring-in`, {
    draft,
    kind: 'case-note',
    title: 'A note',
    happenedOn: '2026-11-20',
    writtenBy: 'Dan Whitlock, social worker',
    text: 'You rang me.\n\nWe talked about the cat.'
  });
  expect(answer.location).toContain(draft);
  return draft;
}
