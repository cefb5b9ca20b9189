import { expect, test } from '@playwright/test';
import { demoCopies, wordsOf } from './support/demo-county.ts';
import { engines, startPortal, type Portal } from './support/start-portal.ts';
import { Visitor } from './support/visitor.ts';

/** Everything that a child's session can fetch by following what it finds, pages, their data and their files. */
async function everythingFrom(visitor: Visitor, starts: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const { body, location } = await visitor.ask(path);
    found.set(path, body);
    const links = [...body.matchAll(/(?:href|src|action)="([^"]+)"/g)].map(([, link = '']) =>
      link.replaceAll('&amp;', '&')
    );
    if (location !== null) links.push(location);
    for (const link of links) {
      const url = new URL(link, `http://localhost${path}`);
      // Leaving would end the session that the search needs.
      if (url.hostname !== 'localhost' || /^\/(?:leave|sign-out|sign-in|demo)/.test(url.pathname)) continue;
      waiting.push(url.pathname + url.search);
      if (url.pathname.startsWith('/me')) waiting.push(`${url.pathname}/__data.json${url.search}`);
    }
  }
  return found;
}

/** A run long enough to be nobody else's words by chance. */
function telling(words: string): string[] {
  return words
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= 30);
}

for (const engine of engines)
  test.describe(`on ${engine}`, () => {
    let portal: Portal;
    test.beforeAll(async () => {
      portal = await startPortal(engine);
    });
    test.afterAll(() => portal.stop());

    for (const [username, key] of [
      ['kayleigh', 'kayleigh-marsh'],
      ['oliver', 'oliver-hartley']
    ] as const)
      test(`no withheld or unshared sentence is in any byte that ${username} can fetch`, async () => {
        test.setTimeout(120_000);
        const visitor = new Visitor(portal);
        await visitor.signIn(username);
        const copies = demoCopies().filter((copy) => copy.childKey === key);
        const everything = await everythingFrom(visitor, [
          '/me',
          '/me/timeline',
          ...copies.flatMap(({ copyId, recordId }) => [
            `/me/record/${copyId}`,
            `/me/record/${copyId}?now`,
            `/me/record/${copyId}/__data.json?now`,
            `/me/record/${recordId}?now`
          ])
        ]);
        const pages = [...everything.values()].join('\n');
        const plain = pages.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
        const { theirs, kept } = wordsOf(key);
        const secret = kept.flatMap(telling);
        expect(secret.length).toBeGreaterThan(30);
        for (const sentence of secret) {
          expect(plain.includes(sentence), sentence).toBe(false);
          expect(plain.includes(JSON.stringify(sentence).slice(1, -1)), sentence).toBe(false);
        }
        const withheldIds = copies
          .filter((copy) => copy.readerKey !== key || copy.withdrawn)
          .map((copy) => copy.copyId);
        for (const id of [...withheldIds, ...copies.map((copy) => copy.recordId)]) {
          const elsewhere = [...everything].filter(([path]) => !path.includes(id));
          for (const [path, body] of elsewhere) expect(body.includes(id), `${id} in ${path}`).toBe(false);
        }
        // The search must have looked where words are: what is theirs is there.
        for (const paragraph of theirs) expect(plain.includes(paragraph), paragraph).toBe(true);
      });

    test('searching for withheld words finds nothing, and says so as for words that never were', async () => {
      const kayleigh = new Visitor(portal);
      await kayleigh.signIn('kayleigh');
      const withheld = demoCopies()
        .filter((copy) => copy.readerKey === 'kayleigh-marsh' && !copy.withdrawn)
        .flatMap((copy) => copy.withheld)
        .flatMap(telling);
      expect(withheld.length).toBeGreaterThan(3);
      const answerTo = async (words: string): Promise<string> => {
        const { body } = await kayleigh.ask(`/me/timeline?words=${encodeURIComponent(`"${words}"`)}`);
        return /<h1[^]*<\/main>/.exec(body)?.[0].replaceAll(/value="[^"]*"|“[^”]*”/g, '') ?? '';
      };
      const never = await answerTo('zygomorphic quandary of marmosets');
      for (const sentence of withheld) {
        const answer = await answerTo(sentence);
        expect(answer.includes('/me/record/'), sentence).toBe(false);
        expect(answer.replaceAll(sentence, '')).toBe(
          never.replaceAll('zygomorphic quandary of marmosets', '')
        );
      }
    });

    test('the log of the portal holds no words of records', () => {
      for (const sentence of wordsOf('kayleigh-marsh').kept.flatMap(telling))
        expect(portal.printed()).not.toContain(sentence);
    });
  });
