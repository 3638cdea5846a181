import { expect, type Page } from '@playwright/test';
import { accounts, giveAccount } from './code-steps.ts';
import {
  chooseMiddel,
  type Door,
  enterAs,
  openAcm,
  shownPincode,
  signInWithEid,
  signOut,
} from './steps.ts';
import type { Visit } from './walks.ts';

const LOGIN: Door = 'Login individuele dienstverlener/departementen';
const codes = [
  'Beveiligingscode via mobiele app',
  'Beveiligingscode via SMS',
  'Federaal token',
] as const;
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Start, help, ACM with its devices, and the protected page on both sides of its door. */
export async function walkOutside(page: Page, visit: Visit) {
  await visit('start');
  await link(page, 'Hulp nodig?').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await visit('help');
  await link(page, 'Rechtenklaar').click();
  await chooseMiddel(page, LOGIN, 'Amira Modelle', 'itsme');
  await visit('itsme');
  await button(page, 'Stuur de vraag').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('itsme, refused');
  await page.getByLabel('Gsm-nummer').fill('+32 470 00 00 06');
  await button(page, 'Stuur de vraag').click();
  await expect(page.getByText(/bent u Amira Modelle/)).toBeVisible();
  await visit('itsme, waiting');
  await button(page, 'Weiger').click();
  await expect(page.getByRole('heading', { name: 'Niet aangemeld' })).toBeVisible();
  await visit('itsme, not confirmed');
  await link(page, 'Andere manier van aanmelden').click();
  await expect(page.getByRole('heading', { name: 'Kies hoe u wilt aanmelden' })).toBeVisible();
  await visit('the five means');
  await link(page, 'eID en aangesloten kaartlezer').click();
  await button(page, 'Koppel lezer los').click();
  await button(page, 'Meld aan').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('eID, refused');
  await link(page, 'Rechtenklaar').click();
  for (const middel of codes) await walkCode(page, visit, middel);
  await walkActivate(page, visit);
  await chooseMiddel(page, LOGIN, 'Amira Modelle', 'eID en aangesloten kaartlezer');
  await page.getByLabel('Pincode van de oefenkaart').fill(await shownPincode(page));
  await button(page, 'Meld aan').click();
  await expect(page.getByRole('heading', { name: /^In welke hoedanigheid/ })).toBeFocused();
  await visit('in which capacity');
  await enterAs(page, 'Hogeschool Denderland');
  await expect(page.getByText('Welkom Amira Modelle')).toBeVisible();
  await visit('the protected page');
  await signOut(page);
  await signInWithEid(page, LOGIN, 'Lies Vantest');
  await button(page, 'Zoek de beheerders').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('not let in, with a wrong number');
  await signOut(page);
  await signInWithEid(page, 'Naar het Gebruikersbeheer', 'Amira Modelle');
  await expect(page.getByRole('heading', { name: 'U hebt geen beheerdersrecht' })).toBeVisible();
  await visit('nothing to manage');
}

/** Name and password, then the code; both refused. */
async function walkCode(page: Page, visit: Visit, middel: string) {
  await giveAccount(page, { middel, account: { ...accounts.joke, wachtwoord: '' }, door: LOGIN });
  await expect(page.getByRole('alert')).toBeFocused();
  await visit(`${middel}, refused`);
  await page.getByLabel('Wachtwoord van het oefenaccount').fill(accounts.joke.wachtwoord);
  await button(page, 'Verder').click();
  await button(page, 'Meld aan').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await visit(`${middel}, the code refused`);
  await link(page, 'Rechtenklaar').click();
}

/** The three steps of each means that is activated, and the QR code of itsme. */
async function walkActivate(page: Page, visit: Visit) {
  for (const middel of ['itsme', ...codes.slice(0, 2)]) {
    await openAcm(page, LOGIN, 'Joke Testaert');
    await link(page, `Manier van aanmelden eerst activeren: ${middel}`).click();
    await page.getByText('Met een activeringscode van de gemeente').click();
    await button(page, /^Vraag een (nieuwe )?activeringscode/).click();
    await button(page, 'Verder').click();
    await expect(page.getByRole('alert')).toBeFocused();
    await visit(`activate ${middel}, refused`);
    await page.getByText('Met de eID in de kaartlezer').click();
    await page.getByLabel('Pincode van de oefenkaart').fill('2468');
    await button(page, 'Verder').click();
    await expect(button(page, 'Bevestig')).toBeVisible();
    await visit(`activate ${middel}`);
    await button(page, 'Laat tien minuten voorbijgaan').click();
    await expect(page.getByRole('alert')).toContainText('De activering is afgelopen');
    await visit(`activate ${middel}, ended`);
    await link(page, 'Rechtenklaar').click();
  }
  await chooseMiddel(page, LOGIN, 'Joke Testaert', 'itsme');
  await button(page, 'Toon een QR-code').click();
  await expect(page.getByRole('img', { name: /itsme-app/ })).toBeVisible();
  await visit('itsme, to be scanned');
  await link(page, 'Rechtenklaar').click();
}
