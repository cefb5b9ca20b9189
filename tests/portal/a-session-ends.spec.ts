import { expect, test, type Page } from '@playwright/test';
import { signIn } from './support/in-the-browser.ts';
import { startPortal, type Portal } from './support/start-portal.ts';
import { Visitor } from './support/visitor.ts';

const minute = 60_000;

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal('pglite');
});
test.afterAll(() => portal.stop());

/** Lets time pass on both sides: at the server, and for the timers of the page. */
async function pass(page: Page, milliseconds: number): Promise<void> {
  await portal.pass(milliseconds);
  await page.clock.runFor(milliseconds);
}

test('two minutes before the end a page asks, staying puts it off, and at the end it goes away', async ({
  page
}) => {
  await page.clock.install();
  await signIn(page, portal, 'kayleigh');
  const dialog = page.getByRole('dialog', { name: 'Are you still there?' });
  await pass(page, 12.5 * minute);
  await expect(dialog).toBeHidden();
  await pass(page, 0.6 * minute);
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Stay signed in' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(dialog).toBeHidden();
  await pass(page, 13.1 * minute);
  await expect(dialog).toBeVisible();
  await pass(page, 2 * minute);
  await expect(page).toHaveURL(`${portal.origin}/signed-out?ended`);
  await page.goBack();
  await expect(page).toHaveURL(/\/sign-in/);
});

test('a page that somebody has typed into stays, and what is sent too late is kept for them alone', async ({
  page,
  browser
}) => {
  await page.clock.install();
  await signIn(page, portal, 'tyler');
  await page.goto(`${portal.origin}/me/sign-in`);
  await page.getByLabel('Your new passphrase').fill('half a passphrase');
  await pass(page, 13.1 * minute);
  await pass(page, 3 * minute);
  await expect(page).toHaveURL(`${portal.origin}/me/sign-in`);
  await expect(page.getByLabel('Your new passphrase')).toHaveValue('half a passphrase');

  // A page that was loaded before the end sends its form after it.
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.method = 'POST';
    form.action = '/me/timeline';
    const words = document.createElement('textarea');
    words.name = 'words';
    words.value = 'I was not there that day.';
    form.append(words);
    document.body.append(form);
    form.submit();
  });
  await expect(page).toHaveURL(`${portal.origin}/sign-in?kept`);
  await expect(page.getByRole('main')).toContainText('They are kept safe.');

  const somebodyElse = await browser.newPage();
  await signIn(somebodyElse, portal, 'ruby');
  await expect(somebodyElse).toHaveURL(`${portal.origin}/me`);
  await somebodyElse.goto(`${portal.origin}/me/kept`);
  await expect(somebodyElse.getByRole('main')).not.toContainText('I was not there');

  await signIn(page, portal, 'tyler');
  await expect(page).toHaveURL(`${portal.origin}/me/kept`);
  await expect(page.getByRole('main')).toContainText('I was not there that day.');
  const sent = page.waitForRequest((request) => request.url() === `${portal.origin}/me/timeline`);
  await page.getByRole('button', { name: 'Send it now' }).click();
  expect(decodeURIComponent(((await sent).postData() ?? '').replaceAll('+', ' '))).toContain(
    'words=I was not there'
  );
  await page.goto(`${portal.origin}/me/kept`);
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('It is gone.');
  await expect(page.getByRole('main')).not.toContainText('I was not there');
});

test('without scripts a page asks by itself, and the answer brings the reader back', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signIn(page, portal, 'oliver');
  await page.goto(`${portal.origin}/me/timeline?year=2024`);
  const refresh = await page.locator('meta[http-equiv="refresh"]').getAttribute('content');
  const [, seconds, address] = /^(\d+);url=(.*)$/.exec(refresh ?? '') ?? [];
  expect(Number(seconds)).toBe(13 * 60);
  await portal.pass(13 * minute);
  await page.goto(portal.origin + (address ?? ''));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Are you still there?');
  const last = await page.locator('meta[http-equiv="refresh"]').getAttribute('content');
  expect(last).toBe('121;url=/signed-out?ended');
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(page).toHaveURL(`${portal.origin}/me/timeline?year=2024`);
  await page.goto(`${portal.origin}/me/sign-in`);
  await expect(page.locator('meta[http-equiv="refresh"]')).toHaveCount(0);
});

test('leaving ends the session on the server, clears the browser, and goes to the weather', async () => {
  const amara = new Visitor(portal);
  await amara.signIn('amara');
  const cookies = [...amara.cookies];
  const answer = await amara.post('/leave', {});
  expect(answer.status).toBe(303);
  expect(answer.location).toBe('https://www.bbc.co.uk/weather');
  expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
  expect(amara.cookies.get('session')).toBeUndefined();
  for (const [name, value] of cookies) amara.setCookie(name, value);
  expect((await amara.ask('/me')).location).toMatch(/^\/sign-in/);
});

test('another site can send somebody to the weather, and cannot sign them out', async () => {
  const amara = new Visitor(portal);
  await amara.signIn('amara');
  const elsewhere = await amara.ask('/leave', { headers: { 'sec-fetch-site': 'cross-site' } });
  expect(elsewhere.location).toBe('https://www.bbc.co.uk/weather');
  expect((await amara.ask('/me')).status).toBe(200);
  const ahead = await amara.ask('/leave', {
    headers: { 'sec-purpose': 'prefetch', 'sec-fetch-site': 'none' }
  });
  expect(ahead.status).toBe(204);
  expect((await amara.ask('/me')).status).toBe(200);
  await amara.ask('/leave', { headers: { 'sec-fetch-site': 'none' } });
  expect((await amara.ask('/me')).location).toMatch(/^\/sign-in/);
});
