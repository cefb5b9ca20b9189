import type { Page } from '@playwright/test';
import { demoSignIns } from '@our-record/portal/src/lib/server/demo/sign-ins.ts';
import type { Portal } from './start-portal.ts';
import { codeAt } from './visitor.ts';

/** Signs somebody of the demo county in, as they would: with fields, a button and, for practitioners, a code. */
export async function signIn(page: Page, portal: Portal, username: string): Promise<void> {
  const signIn = demoSignIns.find((one) => one.username === username);
  if (signIn === undefined) throw new Error(`Nobody signs in as ${username}.`);
  await page.goto(`${portal.origin}/sign-in`);
  await fillInSignIn(page, username, signIn.password);
  if (signIn.totpSecret === null) {
    // Loaded whole, scripts too: a test may let time pass right away.
    await page.waitForURL(/\/me(?:\/|\?|$)/);
    return;
  }
  await portal.pass(30_000);
  await page.getByLabel('Code', { exact: false }).fill(codeAt(signIn.totpSecret, portal.now()));
  await page.getByRole('main').getByRole('button').click();
  await page.waitForURL(/\/desk/);
}

/** Fills in the sign-in page that is open. */
async function fillInSignIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('Username').fill(username);
  await page.getByLabel('Passphrase', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}
