import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { chooseMiddel, type Door, enterAs, shownPincode } from './steps.ts';

const LOGIN: Door = 'Login individuele dienstverlener/departementen';
const WHO = 'Amira Modelle';
const WELCOME = `Welkom ${WHO}, u hebt toegang`;

const situatie = (page: Page, name: string) => page.getByRole('radio', { name });
const hulp = (page: Page) => page.getByRole('region', { name: 'Hulp nodig?' });
const steps = (page: Page) =>
  page.getByRole('listitem').filter({ hasText: /\((klaar|nu|mislukt|nog niet)\)/ });

async function openReader(page: Page) {
  await chooseMiddel(page, LOGIN, WHO, 'eID en aangesloten kaartlezer');
  await expect(situatie(page, 'Alles werkt')).toBeChecked();
}

async function choose(page: Page, name: string) {
  // The drawn radio stands over the real one.
  await page.getByText(name, { exact: true }).click();
  await expect(situatie(page, name)).toBeChecked();
}

async function tryPin(page: Page, pincode: string) {
  await page.getByLabel('Pincode van de oefenkaart').fill(pincode);
  await page.getByRole('button', { name: 'Meld aan' }).click();
}

/** What is seen in this situation, and that one is in again once all works. */
async function meetAndLeave(
  page: Page,
  seen: { readonly name: string; readonly alert: string; readonly help: string },
) {
  await choose(page, seen.name);
  await tryPin(page, await shownPincode(page));
  await expect(page.getByRole('alert')).toContainText(seen.alert);
  await expect(hulp(page)).toContainText(seen.help);
  await choose(page, 'Alles werkt');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await tryPin(page, await shownPincode(page));
  await enterAs(page, 'Hogeschool Denderland');
  await expect(page.getByText(WELCOME)).toBeVisible();
}

const failures = [
  {
    name: 'Geen lezer',
    alert: 'De kaartlezer is niet aangesloten.',
    help: 'De fout kwam vóór de pincode',
  },
  {
    name: 'Geen kaart',
    alert: 'Er zit geen kaart in de lezer.',
    help: 'Steek de kaart met de chip naar voren',
  },
  {
    name: 'Kaart omgekeerd',
    alert: 'De kaart zit omgekeerd in de lezer.',
    help: 'De chip hoort boven te liggen',
  },
  {
    name: 'Kaart geblokkeerd',
    alert: 'De kaart is geblokkeerd na drie foute pincodes.',
    help: 'deblokkeert men ze met de pukcode van 6 cijfers',
  },
  {
    name: 'Certificaat vervallen',
    alert: 'Het certificaat op de kaart is vervallen sinds 14/03/',
    help: 'De fout kwam na de pincode',
  },
  {
    name: 'Certificaat ingetrokken',
    alert: 'Het certificaat op de kaart is ingetrokken.',
    help: 'als de kaart verloren of gestolen gemeld is',
  },
  {
    name: 'Wachttijd verlopen',
    alert: 'De wachttijd is voorbij',
    help: 'Er is geen poging geteld.',
  },
];

for (const failure of failures) {
  test(`'${failure.name}' is met, explained and left again`, async ({ app }) => {
    await openReader(app.page);
    await meetAndLeave(app.page, failure);
  });
}

test('the steps on the screen are those that really happened', async ({ app: { page } }) => {
  await openReader(page);
  await expect(steps(page)).toHaveText([
    /^Kaart gelezen, certificaat geldig tot 14\/03\/20\d\d \(klaar\)$/,
    'De pincode ontgrendelt de handtekening op de kaart (nu)',
    'Handtekening en identiteit worden gecontroleerd (nog niet)',
    'Uw toegang wordt nagegaan (nog niet)',
  ]);
  await choose(page, 'Certificaat vervallen');
  await expect(steps(page).first()).toHaveText(
    /certificaat vervallen op 14\/03\/20\d\d \(klaar\)$/,
  );
  await tryPin(page, await shownPincode(page));
  await expect(steps(page).nth(1)).toHaveText(/ontgrendelde de handtekening.*\(klaar\)$/);
  await expect(steps(page).nth(2)).toHaveText('Handtekening of certificaat is geweigerd (mislukt)');
  await choose(page, 'Kaart omgekeerd');
  await expect(steps(page).first()).toHaveText('De kaart is niet gelezen (mislukt)');
});

test('two wrong PINs, a cancelled one and a slow one leave the last try alone', async ({
  app: { page },
}) => {
  await openReader(page);
  for (const left of [2, 1]) {
    await tryPin(page, '0000');
    await expect(page.getByRole('alert')).toContainText(`na nog ${left} keer fout`);
    await expect(hulp(page)).toContainText('stop dan na de tweede keer');
  }
  await page.getByRole('button', { name: 'Annuleer op de lezer' }).click();
  await expect(page.getByRole('alert')).toContainText('U annuleerde op de kaartlezer.');
  await page.getByRole('button', { name: 'Laat de wachttijd verlopen' }).click();
  await expect(page.getByRole('alert')).toContainText('De wachttijd is voorbij');
  await tryPin(page, await shownPincode(page));
  await enterAs(page, 'Hogeschool Denderland');
  await expect(page.getByText(WELCOME)).toBeVisible();
});

test('a card that is turned and turned again works; the municipality unblocks', async ({
  app: { page },
}) => {
  await openReader(page);
  await page.getByRole('button', { name: 'Draai kaart om' }).click();
  await expect(situatie(page, 'Kaart omgekeerd')).toBeChecked();
  await expect(page.getByText('Kaart niet herkend')).toBeVisible();
  await page.getByRole('button', { name: 'Draai kaart om' }).click();
  await choose(page, 'Kaart geblokkeerd');
  await page.getByRole('button', { name: 'Ga naar de gemeente: deblokkeer de kaart' }).click();
  await expect(situatie(page, 'Alles werkt')).toBeChecked();
  await tryPin(page, await shownPincode(page));
  await enterAs(page, 'Hogeschool Denderland');
  await expect(page.getByText(WELCOME)).toBeVisible();
});

for (const [taal, pin, act, radio, sentence] of [
  ['Français', 'Code PIN de la carte d’exercice', 'Se connecter', 'Certificat révoqué', 'révoqué'],
  ['English', 'PIN of the practice card', 'Sign in', 'Certificate revoked', 'has been revoked'],
] as const) {
  test(`a revoked certificate is refused in ${taal}`, async ({ app: { page } }) => {
    await openReader(page);
    const pincode = await shownPincode(page);
    await page.getByRole('button', { name: /Nederlands|Taal/ }).click();
    await page.getByRole('menuitemradio', { name: taal }).click();
    await page.getByText(radio, { exact: true }).click();
    await page.getByLabel(pin).fill(pincode);
    await page.getByRole('button', { name: act, exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(sentence);
  });
}
