import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { accounts, expectRefusal, expectSignedIn, giveAccount, giveCode } from './code-steps.ts';
import { signOut } from './steps.ts';

const MIDDEL = 'Beveiligingscode via mobiele app';
const CODE = 'Beveiligingscode';
const joke = { middel: MIDDEL, account: accounts.joke };

/** What the practice phone shows, as one would copy it: '123 456'. */
async function shownCode(page: Page): Promise<string> {
  return (await codeOnPhone(page).textContent()) ?? '';
}

function codeOnPhone(page: Page) {
  const phone = page.getByRole('complementary', { name: 'Nagebootste toestellen' });
  return phone.getByText(/^\d{3} \d{3}$/);
}

test('the code on the phone lets in once, also after a restart', async ({ app }) => {
  await giveAccount(app.page, joke);
  const code = await shownCode(app.page);
  await giveCode(app.page, CODE, code);
  await expectSignedIn(app.page);
  await signOut(app.page);

  await giveAccount(app.page, joke);
  await giveCode(app.page, CODE, code);
  await expectRefusal(app.page, /Deze code is al gebruikt/);

  const page = await app.restart();
  await giveAccount(page, joke);
  await giveCode(page, CODE, code);
  await expectRefusal(page, /Deze code is al gebruikt/);
});

test('a phone whose clock is wrong is told so, and set right', async ({ app }) => {
  const { page } = app;
  await giveAccount(page, joke);
  await page.getByRole('button', { name: 'Zet de klok van de gsm 5 minuten achter' }).click();
  await expect(page.getByText('Klok van de gsm: 5 min. achter')).toBeVisible();
  await giveCode(page, CODE, await shownCode(page));
  // 6 when a step of 30 seconds passed between reading the code and typing it.
  await expectRefusal(page, /de klok van uw gsm loopt ongeveer [56] min. achter/);

  await page.getByRole('button', { name: 'Zet de klok van de gsm 5 minuten voor' }).click();
  await expect(page.getByText('Klok van de gsm: 5 min. voor')).toBeVisible();
  await giveCode(page, CODE, await shownCode(page));
  await expectRefusal(page, /de klok van uw gsm loopt ongeveer [45] min. voor/);

  await page.getByRole('button', { name: 'Zet de klok van de gsm juist' }).click();
  await expect(page.getByText('Klok van de gsm: juist')).toBeVisible();
  await giveCode(page, CODE, await shownCode(page));
  await expectSignedIn(page);
});

test('five wrong codes block the app until it is activated again', async ({ app }) => {
  await giveAccount(app.page, joke);
  await giveCode(app.page, CODE, '12');
  await expectRefusal(app.page, /6 cijfers/);
  const right = (await shownCode(app.page)).replace(' ', '');
  // A digit off is a code of no clock near by.
  const wrong = right.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
  for (const over of [4, 3, 2, 1]) {
    await giveCode(app.page, CODE, wrong);
    await expectRefusal(app.page, new RegExp(`na nog ${over} keer fout`));
  }
  await giveCode(app.page, CODE, wrong);
  await expectRefusal(app.page, /De mobiele app is geblokkeerd/);

  const page = await app.restart();
  await giveAccount(page, joke);
  await expectRefusal(page, /De mobiele app is geblokkeerd/);
  const ofOldKey = await shownCode(page);
  const toMunicipality = page.getByRole('button', { name: /Ga met uw eID naar de gemeente/ });
  await toMunicipality.click();
  await expect(toMunicipality).toBeHidden();
  await expect(codeOnPhone(page)).not.toHaveText(ofOldKey);
  await page.getByLabel('Wachtwoord van het oefenaccount').fill(accounts.joke.wachtwoord);
  await page.getByRole('button', { name: 'Verder' }).click();
  await giveCode(page, CODE, await shownCode(page));
  await expectSignedIn(page);
});

test('an unknown name and a wrong password read the same, and five wrong ones block', async ({
  app,
}) => {
  const { page } = app;
  const { gebruikersnaam, wachtwoord } = accounts.joke;
  await giveAccount(page, { ...joke, account: { ...accounts.joke, wachtwoord: 'fout' } });
  const first = await page.getByRole('alert').textContent();
  expect(first).toContain('De gebruikersnaam of het wachtwoord is fout');
  const again = async (naam: string, woord: string) => {
    await page.getByLabel('Gebruikersnaam van het oefenaccount').fill(naam);
    await page.getByLabel('Wachtwoord van het oefenaccount').fill(woord);
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect(page.getByLabel('Wachtwoord van het oefenaccount')).toHaveValue('');
    expect(await page.getByRole('alert').textContent()).toBe(first);
  };
  await again('niemand', 'fout');
  for (let count = 2; count <= 5; count += 1) await again(gebruikersnaam, 'fout');
  await again(gebruikersnaam, wachtwoord);
  await page.getByRole('button', { name: 'Vraag een nieuw wachtwoord aan' }).click();
  await page.getByLabel('Wachtwoord van het oefenaccount').fill(wachtwoord);
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('heading', { name: 'Geef de code van de app in' })).toBeVisible();
});
