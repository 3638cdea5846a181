import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectRefused } from './refusals.ts';
import { chooseMiddel, type Door, enterAs } from './steps.ts';

const LOGIN: Door = 'Login individuele dienstverlener/departementen';
const SYMBOLS = /^(Anker|Boom|Fiets|Huis|Ster|Zon)$/;

const gsm = (page: Page) => page.getByLabel('Gsm-nummer');
const phone = (page: Page) => page.getByRole('region', { name: 'Nagebootste gsm' });
const code = (page: Page) => phone(page).getByLabel('itsme-code');
const confirm = (page: Page) => phone(page).getByRole('button', { name: 'Bevestig' });
const hinted = async (page: Page, text: RegExp) =>
  (await page.getByText(text).textContent())?.split(': ')[1] ?? '';

/** Asks the phone; ends with the request on it. */
async function ask(page: Page) {
  await gsm(page).fill(await hinted(page, /^Uw oefen-gsm: /));
  await page.getByRole('button', { name: 'Stuur de vraag' }).click();
  await expect(page.getByRole('heading', { name: 'Bevestig op uw oefen-gsm' })).toBeFocused();
  await expect(phone(page).getByText(/bent u Amira Modelle\?/)).toBeVisible();
}

async function shownSymbool(page: Page): Promise<string> {
  // The screen comes before the phone beside it.
  return (await page.getByRole('main').getByText(SYMBOLS).first().textContent()) ?? '';
}

async function chooseSymbool(page: Page, choice: 'right' | 'wrong') {
  const shown = await shownSymbool(page);
  const names = await phone(page).getByRole('radio').allTextContents();
  const name = names.find((each) => (each === shown) === (choice === 'right')) ?? '';
  await phone(page).getByRole('radio', { name, exact: true }).click();
}

async function notSignedIn(page: Page, title: string) {
  await expect(page.getByRole('alert')).toContainText(title);
  await expect(page.getByRole('heading', { name: 'Niet aangemeld' })).toBeFocused();
  await expect(phone(page).getByText('Er is niets te bevestigen.')).toBeVisible();
}

test.beforeEach(async ({ app: { page } }) => {
  await chooseMiddel(page, LOGIN, 'Amira Modelle', 'itsme');
});

test('itsme: the same symbol and the right code let her in', async ({ app: { page } }) => {
  await ask(page);
  await expect(phone(page).getByRole('button', { name: 'Kies eerst het symbool' })).toBeDisabled();
  await chooseSymbool(page, 'right');
  await code(page).fill(await hinted(page, /^Op uw oefen-gsm: /));
  await confirm(page).click();
  await enterAs(page, 'Hogeschool Denderland');
  await expect(page.getByText('Welkom Amira Modelle, u hebt toegang')).toBeVisible();
});

test('itsme: refused, expired or the wrong symbol lets nobody in, and can be asked again', async ({
  app: { page },
}) => {
  await test.step('refused on the phone', async () => {
    await ask(page);
    await phone(page).getByRole('button', { name: 'Weiger' }).click();
    await notSignedIn(page, 'De vraag is geweigerd op de gsm');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  });
  await test.step('nobody answers for three minutes', async () => {
    await ask(page);
    await phone(page).getByRole('button', { name: 'Laat drie minuten voorbijgaan' }).click();
    await notSignedIn(page, 'De vraag is vervallen');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  });
  await test.step('another symbol than on the screen', async () => {
    await ask(page);
    await chooseSymbool(page, 'wrong');
    await code(page).fill(await hinted(page, /^Op uw oefen-gsm: /));
    await confirm(page).click();
    await notSignedIn(page, 'De vraag is geweigerd op de gsm');
    await expect(phone(page)).toContainText('Dat is een ander symbool dan op het scherm.');
  });
});

test('itsme: three wrong codes block it until it is activated again', async ({ app: { page } }) => {
  await ask(page);
  await chooseSymbool(page, 'right');
  for (const left of [2, 1]) {
    await code(page).fill('00000');
    await confirm(page).click();
    await expect(code(page)).toHaveAccessibleDescription(
      new RegExp(
        `De itsme-code is fout. Probeer opnieuw; na nog ${left} keer fout blokkeert itsme.`,
      ),
    );
  }
  await code(page).fill('00000');
  await confirm(page).click();
  await notSignedIn(page, 'itsme is geblokkeerd na drie foute codes');

  await page.getByRole('button', { name: 'Heractiveer itsme' }).click();
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await ask(page);
  await chooseSymbool(page, 'right');
  await code(page).fill(await hinted(page, /^Op uw oefen-gsm: /));
  await confirm(page).click();
  await enterAs(page, 'Hogeschool Denderland');
  await expect(page.getByText('Welkom Amira Modelle')).toBeVisible();
});

test('itsme: what is no mobile number is refused with an example', async ({ app: { page } }) => {
  await gsm(page).fill('geen gsm');
  await page.getByRole('button', { name: 'Stuur de vraag' }).click();
  const sentence = 'Dit is geen gsm-nummer. Typ het zoals +32 470 00 00 00.';
  await expectRefused(page, { field: gsm(page), sentence, kept: 'geen gsm' });
});
