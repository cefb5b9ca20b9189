import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { demoCopies, personId } from './support/demo-county.ts';
import { signIn } from './support/in-the-browser.ts';
import { startPortal, type Portal } from './support/start-portal.ts';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal('pglite');
});
test.afterAll(() => portal.stop());

const copies = demoCopies().filter((copy) => !copy.withdrawn);
const moved = copies.find((copy) => copy.readerKey === 'kayleigh-marsh' && copy.title === 'Why you moved');
const gapped = copies.find((copy) => copy.readerKey === 'kayleigh-marsh' && copy.withheld.length > 0);

const publicPages = [
  '/',
  '/sign-in',
  '/join',
  '/help-signing-in',
  '/look',
  '/signed-out',
  '/demo',
  '/no-such-page'
];
const familyPages = [
  '/me',
  '/me/timeline',
  '/me/timeline?words=tadpoles',
  '/me/timeline?words=nothing-like-it',
  `/me/record/${moved?.copyId ?? ''}`,
  `/me/record/${moved?.copyId ?? ''}?now`,
  `/me/record/${gapped?.copyId ?? ''}?now`,
  '/me/sign-in',
  '/me/kept',
  '/me/no-such-page'
];
const deskPages = [
  '/desk',
  `/desk/children/${personId('kayleigh-marsh')}`,
  `/desk/children/${personId('kayleigh-marsh')}/bring-in`,
  `/desk/children/${personId('kayleigh-marsh')}/sign-in`,
  `/desk/records/${moved?.recordId ?? ''}`,
  `/desk/records/${moved?.recordId ?? ''}/share?with=${personId('kayleigh-marsh')}`,
  '/desk/my-sign-in',
  '/desk/no-such-page'
];

async function open(browser: Browser, theme: string, width: number, username: string | null): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await context.addCookies([{ name: 'look', value: `${theme}.usual`, url: portal.origin }]);
  const page = await context.newPage();
  if (username !== null) await signIn(page, portal, username);
  return page;
}

async function holdsUp(page: Page, path: string): Promise<void> {
  await page.goto(portal.origin + path);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  expect(told, path).toEqual([]);
  const { width } = page.viewportSize() ?? { width: 0 };
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
    `${path} scrolls sideways`
  ).toBeLessThanOrEqual(width);
  expect(await page.title(), path).not.toMatch(/Kayleigh|Marsh|social|care|moved/i);
}

for (const theme of ['light', 'dark', 'cream'])
  for (const [who, pages] of [
    [null, publicPages],
    ['kayleigh', familyPages]
  ] as const)
    test(`${who ?? 'anybody'} on a small phone in ${theme}: nothing that axe minds, nothing cut off`, async ({
      browser
    }) => {
      test.setTimeout(90_000);
      const page = await open(browser, theme, 320, who);
      for (const path of pages) await holdsUp(page, path);
    });

for (const [theme, width] of [
  ['light', 1280],
  ['dark', 1280],
  ['light', 390]
] as const)
  test(`a practitioner at ${String(width)} px in ${theme}: nothing that axe minds, nothing cut off`, async ({
    browser
  }) => {
    test.setTimeout(90_000);
    const page = await open(browser, theme, width, 'dan.whitlock');
    for (const path of deskPages) await holdsUp(page, path);
  });

test('a record page brings less than 40 kB of scripts, and asks nobody else for anything', async ({
  browser
}) => {
  const page = await open(browser, 'light', 390, 'kayleigh');
  const scripts = new Set<string>();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(portal.origin)) elsewhere.push(request.url());
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  await page.goto(`${portal.origin}/me/record/${moved?.copyId ?? ''}?now`, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(
    [...scripts].map(async (url) => gzipSync(await (await page.request.get(url)).body()).length)
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.info(`record page: ${String(sizes.length)} scripts, ${String(total)} bytes gzip`);
  expect(sizes.length).toBeGreaterThan(0);
  expect(total).toBeLessThan(40_000);
  expect(elsewhere).toEqual([]);
});
