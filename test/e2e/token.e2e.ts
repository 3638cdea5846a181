import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { accounts, expectRefusal, expectSignedIn, giveAccount, giveCode } from './code-steps.ts';

const MIDDEL = 'Federaal token';
const joke = { middel: MIDDEL, account: accounts.joke };

/** Which code the screen asks, and what stands beside that number on the card. */
async function askedCode(page: Page) {
  const heading = page.getByRole('heading', { name: /^Geef code \d+ van uw kaart in$/ });
  const nummer = Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0]);
  const row = page.getByRole('listitem').filter({ hasText: new RegExp(`^${nummer} [A-Z]{6}$`) });
  const code = /[A-Z]{6}/.exec((await row.textContent()) ?? '')?.[0] ?? '';
  return { label: `Code ${nummer}`, code };
}

test('the code from the card lets in, with the notice that the token is off', async ({ app }) => {
  const { page } = app;
  await giveAccount(page, joke);
  await expect(page.getByText('werkt niet meer sinds 31 januari 2024')).toBeVisible();
  await expect(page.getByText(/Activeer in het echt itsme/)).toBeVisible();
  const { label, code } = await askedCode(page);
  await giveCode(page, label, code.toLowerCase());
  await expectSignedIn(page);
});

test('the same number is asked until the third wrong code deactivates the card', async ({
  app,
}) => {
  await giveAccount(app.page, joke);
  const { label } = await askedCode(app.page);
  await giveCode(app.page, label, '13');
  await expectRefusal(app.page, /6 letters/);
  for (const over of [2, 1]) {
    await giveCode(app.page, label, 'QQQQQQ');
    await expectRefusal(app.page, new RegExp(`${label} is fout.*na nog ${over} keer fout`));
  }
  const page = await app.restart();
  await giveAccount(page, joke);
  expect((await askedCode(page)).label).toBe(label);
  await giveCode(page, label, 'QQQQQQ');
  await expectRefusal(page, /Het token is gedeactiveerd/);
  await page.getByRole('button', { name: 'Leg een nieuwe oefenkaart klaar' }).click();
  const again = await askedCode(page);
  await giveCode(page, again.label, again.code);
  await expectSignedIn(page);
});
