import { expect, test, type Browser, type Page } from '@playwright/test';
import { personId } from './support/demo-county.ts';
import { signIn } from './support/in-the-browser.ts';
import { startPortal, type Portal } from './support/start-portal.ts';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal('pglite');
});
test.afterAll(() => portal.stop());

/** A worker makes a code on the child's page and reads it from the screen. */
async function makeCode(browser: Browser, worker: string, childKey: string, name: string): Promise<string> {
  const page = await browser.newPage();
  await signIn(page, portal, worker);
  await page.goto(`${portal.origin}/desk/children/${personId(childKey)}/sign-in`);
  await page.getByRole('button', { name: `for ${name}` }).click();
  const code = await page.locator('.code').innerText();
  expect(page.url()).not.toContain(code.slice(0, 5));
  await page.close();
  return code;
}

/** The child types it, on a small phone without scripts. */
async function useCode(page: Page, code: string): Promise<void> {
  await page.goto(`${portal.origin}/join`);
  await page.getByLabel('Your code').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Go on' }).click();
}

const withoutScripts = { javaScriptEnabled: false, viewport: { width: 320, height: 640 } };

test('Harley joins with a code, and it works once', async ({ browser }) => {
  const code = await makeCode(browser, 'josh.adeyemi', 'harley-dobson', 'Harley Dobson');
  const context = await browser.newContext(withoutScripts);
  const page = await context.newPage();
  await useCode(page, code);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello Harley');
  await expect(page.getByRole('main')).toContainText('Josh Adeyemi, social worker, made this code for you.');

  await page.getByLabel('Your username').fill('MIA');
  const picked = page.getByRole('radio').nth(1);
  const passphrase = (await picked.getAttribute('value')) ?? '';
  await picked.check();
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await expect(page.getByRole('alert')).toContainText('Somebody has this username already.');
  await expect(page.getByRole('radio', { name: passphrase })).toBeChecked();

  await page.getByLabel('Your username').fill('lantern-fox');
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await expect(page.getByRole('main')).toContainText('You are in.');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);

  const again = await (await browser.newContext(withoutScripts)).newPage();
  await useCode(again, code);
  await expect(again.getByRole('alert')).toContainText('This code does not work.');
  await again.goto(`${portal.origin}/sign-in`);
  await again.getByLabel('Username').fill('lantern-fox');
  await again.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await again.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(again).toHaveURL(`${portal.origin}/me`);
  expect(portal.printed()).not.toContain(code.replace(' ', ''));
});

test('Mia says that a new way in was not hers: it is off, and a manager is told', async ({ browser }) => {
  const code = await makeCode(browser, 'dan.whitlock', 'mia-castellano', 'Mia Castellano');
  const page = await (await browser.newContext(withoutScripts)).newPage();
  await useCode(page, code);
  await page.getByLabel('My own passphrase').fill('walnut meteor basket comet');
  await page.getByRole('button', { name: 'Save and go on' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Did you ask for a new way in?');
  await expect(page.getByRole('main')).toContainText('Dan Whitlock, social worker, gave you a new way in on');
  await page.getByRole('button', { name: 'No, I did not' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you for telling us');

  await page.goto(`${portal.origin}/sign-in`);
  await page.getByLabel('Username').fill('mia');
  await page.getByLabel('Passphrase', { exact: true }).fill('walnut meteor basket comet');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('don’t match');

  const manager = await browser.newPage();
  await signIn(manager, portal, 'lorna.birch');
  await expect(manager.getByRole('main')).toContainText('Mia Castellano says that the new way in');
  await expect(manager.getByRole('main')).toContainText('Dan Whitlock');
});
