import { expect, test } from '@playwright/test';
import { demoCopies } from './support/demo-county.ts';
import { signIn } from './support/in-the-browser.ts';
import { startPortal, type Portal } from './support/start-portal.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal('pglite');
});
test.afterAll(() => portal.stop());

test('Kayleigh signs in on a small phone, finds what is new, and reads why she moved', async ({ page }) => {
  await signIn(page, portal, 'kayleigh');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello Kayleigh');
  await expect(page.getByRole('main')).toContainText(/new things? for you to read/);
  await page.getByRole('link', { name: 'See what is new' }).click();

  await page.getByRole('link', { name: 'Why you moved' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before you read this');
  await expect(page.getByRole('main')).not.toContainText('nineteen months');
  await page.getByRole('link', { name: 'With someone' }).click();
  await expect(page.getByRole('main')).toContainText('Dan Whitlock, social worker');
  await page.goBack();
  await page.getByRole('link', { name: 'Read it now' }).click();

  const words = page.getByRole('article');
  await expect(words.getByRole('heading', { level: 1 })).toHaveText('Why you moved');
  await expect(words).toContainText('You have waited nineteen months for this letter.');
  await expect(
    words.getByRole('group', { name: 'Karen Osgood, foster carer until 2025, told us:' })
  ).toContainText('gave 28 days');
  await expect(
    words.getByRole('group', { name: 'What Dan Whitlock, social worker, thinks' }).first()
  ).toContainText('I think it is wrong');
  await expect(words.getByRole('group', { name: 'You told us:' })).toContainText('speaking up');
  await expect(words).toContainText('Some words may have been left out, and you can ask about that.');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
});

test('a gap stands where words are missing, with its reason and whom to ask', async ({ page }) => {
  await signIn(page, portal, 'kayleigh');
  const withGap = demoCopies().find(
    (copy) => copy.readerKey === 'kayleigh-marsh' && copy.withheld.length > 0 && !copy.withdrawn
  );
  await page.goto(`${portal.origin}/me/record/${withGap?.copyId ?? ''}?now`);
  await expect(page.getByRole('article')).toContainText(
    /Some words are not here because .* Ask Dan Whitlock, social worker, about it\./
  );
  for (const words of withGap?.withheld ?? []) expect(await page.content()).not.toContain(words);
});

test('the timeline tells now from before, and can be searched and filtered', async ({ page }) => {
  await signIn(page, portal, 'kayleigh');
  await page.getByRole('link', { name: 'Timeline' }).first().click();
  await expect(page.getByRole('heading', { name: 'Now: the last 12 months' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Before: more than 12 months ago' })).toBeVisible();

  await page.getByText('Look for something').click();
  await page.getByLabel('Words').fill('tadpoles');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByRole('link', { name: 'A phone call to the duty team' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Care order' })).toHaveCount(0);

  await page.goto(`${portal.origin}/me/timeline?kind=court-order`);
  await expect(page.getByRole('link', { name: 'Care order' })).toBeVisible();
  await page.goto(`${portal.origin}/me/timeline?year=2022`);
  await expect(page.getByRole('link', { name: 'Your school play' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Why you moved' })).toHaveCount(0);
  await page.goto(`${portal.origin}/me/timeline?who=${encodeURIComponent('Marcus Bell, social worker')}`);
  await expect(page.getByRole('link', { name: 'Telling you about a short break' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Why you moved' })).toHaveCount(0);
});

test('an adult reads her own copies, under one wording for every gap', async ({ page }) => {
  await signIn(page, portal, 'donna');
  const hers = demoCopies().find(
    (copy) =>
      copy.readerKey === 'donna-marsh' && copy.childKey === 'kayleigh-marsh' && copy.title === 'Why you moved'
  );
  await page.goto(`${portal.origin}/me/record/${hers?.copyId ?? ''}?now`);
  await expect(page.getByRole('article')).toContainText('About Kayleigh');
  await expect(page.getByRole('article')).toContainText(
    'Some words are not here. You can ask Dan Whitlock, social worker, about it.'
  );
  for (const words of hers?.withheld ?? []) expect(await page.content()).not.toContain(words);
});
