import { expect, test, type Page } from '@playwright/test';
import { signIn } from './support/in-the-browser.ts';
import { startPortal, type Portal } from './support/start-portal.ts';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal('pglite');
});
test.afterAll(() => portal.stop());

/** Gives the browser an authenticator that says yes, as a phone whose owner has put a finger on it. */
async function giveAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true
    }
  });
}

/** Every address that the page went to or asked for. */
function watchAddresses(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  return addresses;
}

for (const { username, password, path } of [
  { username: 'kayleigh', password: 'lemon ladder quiet otter', path: '/me/sign-in' },
  { username: 'dan.whitlock', password: 'harrowdale harbour 2026', path: '/desk/my-sign-in' }
])
  test(`${username} adds a passkey, signs in with it, and takes it away`, async ({ page }) => {
    await giveAuthenticator(page);
    const addresses = watchAddresses(page);
    await signIn(page, portal, username);
    // By a link, so that on the desk the page comes without being loaded anew.
    await page.locator(`a[href="${path}"]`).evaluate((link: HTMLAnchorElement) => link.click());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My sign-in');

    const proof = page.getByLabel('Your passphrase, to show that it is you');
    await proof.fill('not the right words');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await expect(page.getByRole('alert')).toContainText('That is not your passphrase.');
    await proof.fill(password);
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await expect(page.getByRole('main').getByRole('status')).toContainText('You have a new passkey.');
    expect(addresses.filter((address) => /passphrase|lemon|harbour/.test(address))).toEqual([]);

    await page
      .locator('form[action="/sign-out"] button')
      .first()
      .evaluate((button: HTMLButtonElement) => button.click());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed out');
    await page.goto(`${portal.origin}/sign-in?to=${encodeURIComponent(path)}`);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await expect(page).toHaveURL(portal.origin + path);

    await page.getByText('Remove this passkey').first().click();
    await page.locator('form[action="?/remove"]').getByLabel('Your passphrase').fill(password);
    await page.getByRole('button', { name: 'Remove this passkey' }).click();
    await expect(page.getByRole('main')).toContainText('You have no passkey yet.');
  });
