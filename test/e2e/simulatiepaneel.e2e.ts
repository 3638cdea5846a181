import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { accounts, expectRefusal, expectSignedIn, giveAccount, giveCode } from './code-steps.ts';
import { allNormal, disturb, expectNormal } from './oefen-steps.ts';
import { joke, marie } from './sample.ts';
import {
  chooseMiddel,
  enterHogeschool,
  next,
  openPersoon,
  shownPincode,
  signInWithEid,
} from './steps.ts';

const DOOR = 'Naar het Gebruikersbeheer';
const APP = 'Beveiligingscode via mobiele app';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const phone = (page: Page) => page.getByRole('complementary', { name: 'Nagebootste toestellen' });

async function tryPin(page: Page) {
  await page.getByLabel('Pincode van de oefenkaart').fill(await shownPincode(page));
  await button(page, 'Meld aan').click();
}

async function shownCode(page: Page) {
  return (
    (await phone(page)
      .getByText(/^\d{3} \d{3}$/)
      .textContent()) ?? ''
  );
}

test('an unplugged reader is so after a restart too, and works when it is plugged in', async ({
  app,
}) => {
  await disturb(app.page, 'Kaartlezer', 'Losgekoppeld');
  const page = await app.restart();
  await expect(page.getByText('De kaartlezer is losgekoppeld.')).toBeVisible();
  await chooseMiddel(page, DOOR, 'Lies Vantest', 'eID en aangesloten kaartlezer');
  await expect(page.getByText('Niet aangesloten')).toBeVisible();
  await tryPin(page);
  await expectRefusal(page, /De kaartlezer is niet aangesloten/);
  await button(page, 'Sluit lezer aan').click();
  await expectNormal(page);
  await tryPin(page);
  await expectSignedIn(page);
});

test('an expired certificate keeps every card out until all is normal', async ({
  app: { page },
}) => {
  await disturb(page, 'Certificaat op de oefenkaart', 'Vervallen');
  await signInWithEid(page, DOOR, 'Lies Vantest');
  await expectRefusal(page, /Het certificaat op de kaart is vervallen/);
  await allNormal(page);
  await tryPin(page);
  await expectSignedIn(page);
});

test('a silent Rijksregister adds nobody until it answers; a slow one keeps one waiting', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await disturb(page, 'Rijksregister', 'Antwoordt niet');
  await page.getByRole('link', { name: 'Nieuwe persoon toevoegen' }).click();
  await page.getByLabel('Rijksregisternummer / BIS-registernummer').fill(marie.insz);
  await next(page);
  await expectRefusal(page, /Rijksregister/);
  await disturb(page, 'Rijksregister', 'Traag');
  await next(page);
  await expect(page.getByRole('heading', { name: /Geef details/ })).toBeVisible();
  await allNormal(page);
});

test('a silent register is told on the page of a person too', async ({ app: { page } }) => {
  await enterHogeschool(page);
  await openPersoon(page, joke.naam);
  await disturb(page, 'Rijksregister', 'Antwoordt niet');
  await button(page, 'Herlaad data van Rijksregister').click();
  await expect(page.getByText(/Rijksregister.*opnieuw/).last()).toBeVisible();
});

test('a silent KBO is told, and finds who manages when it answers', async ({ app: { page } }) => {
  await signInWithEid(page, 'Login individuele dienstverlener/departementen', 'Marie Nieuwkens');
  await disturb(page, 'KBO', 'Antwoordt niet');
  await page.getByLabel('Ondernemingsnummer').fill('1999.000.546');
  await button(page, 'Zoek de beheerders').click();
  await expectRefusal(page, /De KBO antwoordt niet/);
  await allNormal(page);
  await button(page, 'Zoek de beheerders').click();
  await expect(page.getByRole('heading', { name: 'Taalatelier Staalkaart' })).toBeVisible();
});

test('a federal token that is off says what to choose instead', async ({ app: { page } }) => {
  await disturb(page, 'Federaal token', 'Afgeschaft');
  await giveAccount(page, { middel: 'Federaal token', account: accounts.joke });
  await expectRefusal(page, /Kies een andere manier van aanmelden, bijvoorbeeld itsme/);
  await page.getByRole('link', { name: 'Andere manier van aanmelden' }).click();
  await expect(page.getByRole('heading', { name: 'Kies hoe u wilt aanmelden' })).toBeVisible();
});

test('a clock that is ten minutes slow or fast is recognised, and set right', async ({
  app: { page },
}) => {
  await disturb(page, 'Klok van de gsm', '10 min. achter');
  await giveAccount(page, { middel: APP, account: accounts.joke });
  await expect(page.getByText('Klok van de gsm: 10 min. achter')).toBeVisible();
  await giveCode(page, 'Beveiligingscode', await shownCode(page));
  await expectRefusal(page, /de klok van uw gsm loopt ongeveer (10|11) min. achter/);
  await disturb(page, 'Klok van de gsm', '10 min. voor');
  await expect(page.getByText('Klok van de gsm: 10 min. voor')).toBeVisible();
  await button(page, 'Zet de klok van de gsm juist').click();
  await expectNormal(page);
  await expect(page.getByText('Klok van de gsm: juist')).toBeVisible();
  await giveCode(page, 'Beveiligingscode', await shownCode(page));
  await expectSignedIn(page);
});

test('without a signal no message and no request arrive, and with one they do', async ({
  app: { page },
}) => {
  await disturb(page, 'Bereik van de gsm', 'Geen bereik');
  await giveAccount(page, { middel: 'Beveiligingscode via SMS', account: accounts.joke });
  await expect(phone(page).getByText(/Het bericht komt aan zodra/)).toBeVisible();
  await button(page, 'Zoek een plek met bereik').click();
  await expectNormal(page);
  await expect(phone(page).getByText(/Uw beveiligingscode is \d{6}/)).toBeVisible();

  await disturb(page, 'Bereik van de gsm', 'Geen bereik');
  await page.getByRole('link', { name: 'Andere manier van aanmelden' }).click();
  await page.getByRole('link', { name: 'itsme', exact: true }).click();
  await page.getByLabel('Gsm-nummer').fill('+32 470 00 00 02');
  await button(page, 'Stuur de vraag').click();
  await expect(phone(page).getByText(/itsme krijgt de vraag niet/)).toBeVisible();
  await button(page, 'Laat drie minuten voorbijgaan').click();
  await expect(page.getByText('De vraag is vervallen')).toBeVisible();
});

test('a slow back office leaves it pending, and goes on when all is normal', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await disturb(page, 'Verwerking van aanvragen', 'Traag');
  await openPersoon(page, joke.naam);
  const pending = page.getByRole('main').getByText('In afwachting', { exact: true });
  await button(page, 'Pagina herladen').click();
  await expect(pending.first()).toBeVisible();
  await allNormal(page);
  await button(page, 'Pagina herladen').click();
  await expect(pending).toHaveCount(0);
  await page.getByRole('tab', { name: /Historiek/ }).click();
  await expect(page.getByRole('tabpanel')).not.toContainText(/[Ss]imulatie/);
});

test('the panel is worked with the keyboard alone and gives the focus back', async ({
  app: { page },
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const open = button(page, 'Simulatiepaneel');
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Simulatiepaneel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Aangesloten' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByText('De kaartlezer is losgekoppeld.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(open).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Simulatiepaneel' })).toHaveCount(0);
});

test('the help page opens it too', async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Hulp nodig?' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Simulatiepaneel' }).click();
  await expect(page.getByRole('heading', { name: 'Simulatiepaneel' })).toBeFocused();
});
