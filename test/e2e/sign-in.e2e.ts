import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { expectRefused } from './refusals.ts';
import { chooseMiddel, type Door, enterAs, shownPincode, signInWithEid, signOut } from './steps.ts';

const BEHEER: Door = 'Naar het Gebruikersbeheer';
const LOGIN: Door = 'Login individuele dienstverlener/departementen';
const EID = 'eID en aangesloten kaartlezer';

const pin = (page: Page) => page.getByLabel('Pincode van de oefenkaart');
const unblock = (page: Page) =>
  page.getByRole('button', { name: 'Ga naar de gemeente: deblokkeer de kaart' });

async function enterPin(page: Page, pincode: string) {
  await pin(page).fill(pincode);
  await page.getByRole('button', { name: 'Meld aan' }).click();
}

const wrong = (left: number) =>
  `De pincode is fout. Probeer opnieuw; na nog ${left} keer fout blokkeert de kaart.`;

test('three wrong PINs block the card, a restart does not lift that, the municipality does', async ({
  app,
}) => {
  const { page } = app;
  await chooseMiddel(page, LOGIN, 'Amira Modelle', EID);
  await test.step('a PIN of the wrong form does not count', async () => {
    await enterPin(page, '12a');
    const sentence =
      'Een pincode heeft 4 tot 12 cijfers. Probeer opnieuw; deze poging telt niet mee.';
    await expectRefused(page, { field: pin(page), sentence, kept: '' });
  });
  await enterPin(page, '0000');
  await expectRefused(page, { field: pin(page), sentence: wrong(2), kept: '' });
  await enterPin(page, '0001');
  await expectRefused(page, { field: pin(page), sentence: wrong(1), kept: '' });
  await enterPin(page, '0002');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('De kaart is geblokkeerd na drie foute pincodes.');
  await expect(unblock(page)).toBeVisible();

  await test.step('after a restart the right PIN is refused too', async () => {
    const again = await app.restart();
    await signInWithEid(again, LOGIN, 'Amira Modelle');
    await expect(again.getByRole('alert')).toContainText('De kaart is geblokkeerd');
  });
  await test.step('the municipality unblocks it', async () => {
    await unblock(app.page).click();
    await expect(unblock(app.page)).toHaveCount(0);
    await enterPin(app.page, await shownPincode(app.page));
    await enterAs(app.page, 'Hogeschool Denderland');
    await expect(app.page.getByText('Welkom Amira Modelle, u hebt toegang')).toBeVisible();
  });
});

test('a right PIN gives the tries back', async ({ app: { page } }) => {
  await chooseMiddel(page, LOGIN, 'Amira Modelle', EID);
  for (const left of [2, 1]) {
    await enterPin(page, '0000');
    await expect(page.getByRole('alert')).toContainText(wrong(left));
  }
  await enterPin(page, await shownPincode(page));
  await enterAs(page, 'Hogeschool Denderland');
  await expect(page.getByText('Welkom Amira Modelle')).toBeVisible();
  await signOut(page);
  await chooseMiddel(page, LOGIN, 'Amira Modelle', EID);
  await enterPin(page, '0000');
  await expect(page.getByRole('alert')).toContainText(wrong(2));
});

test('no card, no reader, and the PIN typed on the keys of the reader', async ({
  app: { page },
}) => {
  await chooseMiddel(page, LOGIN, 'Ines Maquette', EID);
  const pincode = await shownPincode(page);
  await test.step('no card', async () => {
    await page.getByRole('button', { name: 'Neem kaart uit' }).click();
    await enterPin(page, pincode);
    await expect(page.getByRole('alert')).toContainText('Er zit geen kaart in de lezer.');
    await expect(page.getByText('Kaart inbrengen')).toBeVisible();
  });
  await test.step('no reader', async () => {
    await page.getByRole('button', { name: 'Steek kaart in' }).click();
    await page.getByRole('button', { name: 'Koppel lezer los' }).click();
    await enterPin(page, pincode);
    await expect(page.getByRole('alert')).toContainText('De kaartlezer is niet aangesloten.');
    await expect(page.getByText('Niet aangesloten', { exact: true })).toBeVisible();
  });
  await test.step('the keys of the reader', async () => {
    await page.getByRole('button', { name: 'Sluit lezer aan' }).click();
    await page.getByRole('button', { name: '9', exact: true }).click();
    await expect(page.getByText('PIN? ●')).toBeVisible();
    await page.getByRole('button', { name: 'C', exact: true }).click();
    for (const key of pincode) await page.getByRole('button', { name: key, exact: true }).click();
    await expect(page.getByText('PIN? ●●●●')).toBeVisible();
    await page.getByRole('button', { name: 'OK', exact: true }).click();
    await enterAs(page, 'Hogeschool Denderland');
    await expect(page.getByText('Welkom Ines Maquette')).toBeVisible();
  });
});

test('the longest PIN of an eID opens Gebruikersbeheer for nobody who manages nothing', async ({
  app: { page },
}) => {
  await signInWithEid(page, BEHEER, 'Tuur Verseling');
  await expect(page.getByRole('heading', { name: 'U hebt geen beheerdersrecht' })).toBeFocused();
});
