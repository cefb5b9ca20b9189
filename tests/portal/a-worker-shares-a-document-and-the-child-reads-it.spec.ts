import { expect, test, type Browser, type Page } from '@playwright/test';
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { personId } from './support/demo-county.ts';
import { signIn } from './support/in-the-browser.ts';
import { engines, startPortal, type Portal } from './support/start-portal.ts';

const neighbour = 'Mrs Dyer from next door rang to say that she had heard shouting.';

/** A visit as a worker's own word processor would hold it. */
async function visitInWord(): Promise<Buffer> {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun('Visit on Friday')] }),
          new Paragraph({
            children: [
              new TextRun('You showed me the shelf that you and Winston built. '),
              new TextRun({ text: 'It is straight.', bold: true })
            ]
          }),
          new Paragraph({
            children: [
              new TextRun(`Grace said that you sleep well now. ${neighbour} I do not know who it was.`)
            ]
          }),
          new Paragraph({ children: [new TextRun('I think you are at home here.')] }),
          new Paragraph({ children: [new TextRun('You can stay at Amira’s on Friday nights.')] })
        ]
      }
    ]
  });
  return Packer.toBuffer(document);
}

async function asDan(browser: Browser, portal: Portal): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await signIn(page, portal, 'dan.whitlock');
  return page;
}

/** The child's phone: small, and without JavaScript. */
async function asKayleigh(browser: Browser, portal: Portal): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 }
  });
  const page = await context.newPage();
  await signIn(page, portal, 'kayleigh');
  return page;
}

async function sortWithKeys(dan: Page): Promise<void> {
  const passages = dan.getByRole('listitem', { name: /^Passage \d/ });
  await expect(passages).toHaveCount(5);
  const whose = async (key: string, name: string): Promise<void> => {
    await dan.keyboard.press(key);
    await dan.keyboard.type(name);
    await dan.keyboard.press('Enter');
  };
  await passages.nth(1).focus();
  await dan.keyboard.press('o');
  await whose('r', 'Grace Baptiste, foster carer');
  await whose('p', 'Dan Whitlock, social worker');
  await whose('d', 'Lorna Birch, team manager');
  await expect(dan.getByText('All are sorted.')).toBeVisible();
}

for (const engine of engines)
  test(`on ${engine}: a Word file is brought in, sorted, shared without a sentence, read, withdrawn and gone`, async ({
    browser
  }) => {
    test.setTimeout(120_000);
    const portal = await startPortal(engine);
    try {
      const dan = await asDan(browser, portal);
      await dan.getByRole('link', { name: 'Kayleigh Marsh' }).click();
      await dan.getByRole('link', { name: 'Bring in a document' }).click();
      await dan.waitForURL(/bring-in/);

      // A refusal loses nothing of what was typed.
      await dan.getByLabel('Title', { exact: true }).fill('Our visit on Friday');
      await dan.getByLabel('Kind', { exact: true }).selectOption({ label: 'Visit' });
      await dan.getByLabel('Happened on').fill('2026-11-20');
      await dan.getByRole('button', { name: 'Bring it in' }).click();
      await expect(
        dan.getByText('Nothing was brought in yet. What you typed and pasted is still here.')
      ).toBeVisible();
      await expect(dan.getByLabel('Title', { exact: true })).toHaveValue('Our visit on Friday');

      await dan.locator('input[type=file]').setInputFiles({
        name: 'visit.docx',
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        buffer: await visitInWord()
      });
      await dan.getByRole('button', { name: 'Bring it in' }).click();
      await dan.waitForURL(/\/desk\/drafts\//);
      await sortWithKeys(dan);
      await dan.getByLabel('Why it is written up late').fill('I was on duty over the weekend.');
      await dan.getByRole('button', { name: 'Sign', exact: true }).click();
      await expect(dan.getByText('Signed. It is part of the file now.')).toBeVisible();
      const recordAddress = dan.url().replace(/\?.*$/, '');

      await dan.getByRole('link', { name: 'Share with Kayleigh' }).click();
      const sentence = dan.getByRole('checkbox', { name: neighbour });
      await sentence.check();
      const share = dan.getByRole('button', { name: 'Share with Kayleigh now' });
      const yes = dan.getByRole('button', { name: 'Share', exact: true });
      // Asked once before it is posted, and there is a way back.
      await share.click();
      await expect(dan.getByText('Kayleigh will read 5 passages, 1 of them in part.')).toBeVisible();
      await expect(yes).toBeFocused();
      await dan.getByRole('button', { name: 'Go back' }).click();
      await expect(share).toBeFocused();
      await share.click();
      await yes.click();
      await expect(
        dan.getByRole('alert').getByRole('link', { name: '1 withheld passage has no law chosen.' })
      ).toBeVisible();
      await expect(sentence).toBeChecked();
      await dan
        .getByRole('combobox', { name: 'Law that lets it be withheld' })
        .filter({ visible: true })
        .selectOption({ value: 'third-party' });
      await dan.getByLabel('Note shown first').fill('This is about Friday. There is nothing bad in it.');
      const preview = dan.getByRole('article');
      await expect(preview).toContainText('Some words are not here because they are about another person.');
      await expect(preview).not.toContainText('Mrs Dyer');
      const previewed = await preview.locator('.within > :not(header)').allInnerTexts();
      // Enter in a field shares nothing.
      await dan.getByLabel('Title', { exact: true }).press('Enter');
      await share.click();
      await yes.click();
      await expect(dan.getByText(/^Shared with Kayleigh Marsh/)).toBeVisible();

      const kayleigh = await asKayleigh(browser, portal);
      await kayleigh.getByRole('link', { name: 'See what is new' }).click();
      await kayleigh.getByRole('link', { name: 'Our visit on Friday' }).click();
      await expect(kayleigh.getByRole('main')).toContainText('There is nothing bad in it.');
      await kayleigh.getByRole('link', { name: 'Read it now' }).click();
      const copy = kayleigh.getByRole('article');
      await expect(copy).toContainText('You showed me the shelf that you and Winston built. It is straight.');
      await expect(copy.getByRole('group', { name: 'Grace Baptiste, foster carer, told us:' })).toContainText(
        'Grace said that you sleep well now. Some words are not here because they are about another person. ' +
          'Ask Dan Whitlock, social worker, about it. I do not know who it was.',
        { useInnerText: true }
      );
      await expect(
        copy.getByRole('group', { name: 'What Dan Whitlock, social worker, thinks' })
      ).toBeVisible();
      await expect(copy.getByRole('group', { name: 'Decided by Lorna Birch, team manager' })).toBeVisible();
      expect(await kayleigh.content()).not.toContain('Dyer');
      // The preview was the page.
      expect(await copy.locator('.within > :not(header)').allInnerTexts()).toEqual(previewed);
      const copyAddress = kayleigh.url();

      await dan.goto(recordAddress);
      await dan.getByText('Withdraw from Kayleigh Marsh').first().click();
      await dan.getByRole('button', { name: 'Withdraw from Kayleigh Marsh' }).click();
      await expect(
        dan.getByText('Withdrawn. Every version of it is gone for them from this moment.')
      ).toBeVisible();

      expect((await kayleigh.goto(copyAddress))?.status()).toBe(404);
      await kayleigh.goto(`${portal.origin}/me/timeline`);
      await expect(kayleigh.getByRole('link', { name: 'Our visit on Friday' })).toHaveCount(0);

      await dan.goto(`${portal.origin}/desk/children/${personId('kayleigh-marsh')}`);
      const happened = dan.getByRole('region', { name: 'What happened' });
      for (const event of ['brought in', 'signed', 'shared', 'opened', 'withdrew'])
        await expect(happened.getByRole('listitem').filter({ hasText: event }).first()).toContainText(
          /Dan|Kayleigh/
        );
      expect(portal.printed()).not.toContain('Dyer');
    } finally {
      await portal.stop();
    }
  });
