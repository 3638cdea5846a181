import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { accounts, expectRefusal, expectSignedIn, giveAccount, giveCode } from './code-steps.ts';

const MIDDEL = 'Beveiligingscode via SMS';
const CODE = 'Code uit het bericht';
const joke = { middel: MIDDEL, account: accounts.joke };

/** The code in the last message on the practice phone. */
async function arrivedCode(page: Page): Promise<string> {
  const message = await page
    .getByText(/^Uw beveiligingscode is/)
    .first()
    .textContent();
  return /\d{6}/.exec(message ?? '')?.[0] ?? '';
}

test('the code that arrives on the phone lets in', async ({ app }) => {
  const { page } = app;
  await giveAccount(page, joke);
  await giveCode(page, CODE, await arrivedCode(page));
  await expectSignedIn(page);
});

test('a code that is too old is refused, and a new one works', async ({ app }) => {
  const { page } = app;
  await giveAccount(page, joke);
  await page.getByRole('button', { name: 'Stuur een nieuwe code' }).click();
  await expectRefusal(page, /Wacht nog \d+ s/);
  const old = await arrivedCode(page);
  await page.getByRole('button', { name: 'Laat vijf minuten voorbijgaan' }).click();
  await giveCode(page, CODE, old);
  await expectRefusal(page, /Deze code geldt niet meer/);
  await page.getByRole('button', { name: 'Stuur een nieuwe code' }).click();
  await expect(page.getByText('Bericht 2 van hoogstens 3')).toBeVisible();
  await page.getByRole('button', { name: 'Laat vijf minuten voorbijgaan' }).click();
  await page.getByRole('button', { name: 'Stuur een nieuwe code' }).click();
  await expect(page.getByText('Bericht 3 van hoogstens 3')).toBeVisible();
  await page.getByRole('button', { name: 'Stuur een nieuwe code' }).click();
  await expectRefusal(page, /al drie berichten verstuurd/);
  await giveCode(page, CODE, await arrivedCode(page));
  await expectSignedIn(page);
});

test('three wrong codes block it, also after a restart, until the number is registered again', async ({
  app,
}) => {
  await giveAccount(app.page, joke);
  const code = await arrivedCode(app.page);
  const wrong = code.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
  for (const over of [2, 1]) {
    await giveCode(app.page, CODE, wrong);
    await expectRefusal(app.page, new RegExp(`na nog ${over} keer fout`));
  }
  await giveCode(app.page, CODE, wrong);
  await expectRefusal(app.page, /Aanmelden via sms is geblokkeerd/);

  const page = await app.restart();
  await giveAccount(page, joke);
  await expectRefusal(page, /Aanmelden via sms is geblokkeerd/);
  await page.getByRole('button', { name: /registreer het nummer opnieuw/ }).click();
  await page.getByLabel('Wachtwoord van het oefenaccount').fill(accounts.joke.wachtwoord);
  await page.getByRole('button', { name: 'Verder' }).click();
  await giveCode(page, CODE, await arrivedCode(page));
  await expectSignedIn(page);
});

test('who has no number registered reads what to do', async ({ app }) => {
  const { page } = app;
  await giveAccount(page, { middel: MIDDEL, account: accounts.tuur });
  await expectRefusal(page, /geen gsm-nummer geregistreerd.*Meld aan met eID/);
  await expect(page.getByText(/hier komt niets binnen/)).toBeVisible();
});
