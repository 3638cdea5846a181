import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { niemandsNummer } from '../builders/niemands-nummer.ts';

/** What the stories call their dossier and open it with. */
export const dossier = {
  naam: 'Proefdossier',
  organisatie: 'Lerend Vooruit vzw',
  ondernemingsnummer: '1999.000.051',
  voornaam: 'An',
  naamGebruiker: 'Verzonnen',
  pincode: '4826',
  wachtzin: 'paarse lantaarn fluit boven karton',
  andere: 'zeven natte klokken wandelen oostwaarts',
} as const;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

export async function openWizard(page: Page) {
  await page.getByRole('link', { name: 'Werkdossiers' }).click();
  await page.getByRole('link', { name: 'Maak een werkdossier' }).click();
  await expect(page.getByRole('heading', { name: /Dossier en organisatie/ })).toBeVisible();
}

export async function fillDossier(page: Page) {
  await field(page, 'Naam van het dossier').fill(dossier.naam);
  await field(page, 'Ondernemingsnummer').fill(dossier.ondernemingsnummer);
  await field(page, 'Naam van de organisatie').fill(dossier.organisatie);
  await field(page, 'Adres').fill('Voorbeeldstraat 1, 9300 Aalst');
  await page.getByLabel(/^Departementen of campussen/).fill('Aalst; Gent; Asse');
  await next(page);
}

export async function fillGebruiker(page: Page) {
  await expect(page.getByRole('heading', { name: /Wie bent u/ })).toBeVisible();
  await page.getByLabel('Rijksregisternummer of BIS-nummer').fill(niemandsNummer());
  await field(page, 'Voornaam').fill(dossier.voornaam);
  await field(page, 'Naam').fill(dossier.naamGebruiker);
  await button(page, /Geslacht$/).click();
  await page.getByRole('option', { name: 'Vrouw (V)' }).click();
  await page.getByLabel('Pincode van uw nagebootste kaart').fill(dossier.pincode);
  await page.getByLabel('Dezelfde pincode nog eens').fill(dossier.pincode);
  await next(page);
}

export async function fillWachtzin(page: Page, wachtzin: string = dossier.wachtzin) {
  await page.getByLabel('Wachtzin', { exact: true }).fill(wachtzin);
  await page.getByLabel('Dezelfde wachtzin nog eens').fill(wachtzin);
}

/** The code as it stands on the sheet. */
export async function readCode(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: 'Uw herstelcode' })).toBeVisible();
  const groups = await page.locator('output.code span').allTextContents();
  expect(groups).toHaveLength(7);
  return groups.join('-');
}

export async function typeBack(page: Page, code: string) {
  await page.getByLabel('Typ de herstelcode over van uw blad').fill(code);
  await button(page, 'Ik heb ze bewaard').click();
}

/** The whole wizard; answers with the recovery code. The dossier is open afterwards. */
export async function makeDossier(page: Page): Promise<string> {
  await openWizard(page);
  await fillDossier(page);
  await fillGebruiker(page);
  await fillWachtzin(page);
  await button(page, 'Maak herstelcode').click();
  const code = await readCode(page);
  await typeBack(page, code);
  await expect(
    page.getByRole('heading', { name: `Werkdossier ${dossier.naam}`, exact: true }),
  ).toBeVisible();
  return code;
}

export async function lockDossier(page: Page) {
  await button(page, 'Vergrendel dossier').click();
  await expectLocked(page);
}

export async function expectLocked(page: Page) {
  await expect(page.getByRole('heading', { name: `Ontgrendel ${dossier.naam}` })).toBeVisible();
}

export async function expectOpen(page: Page) {
  await expect(
    page.getByRole('heading', { name: `Werkdossier ${dossier.naam}`, exact: true }),
  ).toBeVisible();
}

export async function unlock(page: Page, wachtzin: string = dossier.wachtzin) {
  await page.getByLabel('Wachtzin', { exact: true }).fill(wachtzin);
  await button(page, 'Ontgrendel').click();
}

export async function signIn(page: Page) {
  await page.getByRole('link', { name: 'Naar het Gebruikersbeheer' }).click();
  await page.getByRole('link', { name: 'eID en aangesloten kaartlezer' }).click();
  await page.getByLabel('Pincode').fill(dossier.pincode);
  await button(page, 'Meld aan').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hoofdpagina' })).toBeVisible();
}

async function next(page: Page) {
  await button(page, 'Verder').click();
}

/** One bit behind the header of every file of the dossier itself; its copies stay whole. */
export async function damageDossier(dataFolder: string): Promise<void> {
  const folder = join(dataFolder, 'werkdossiers', dossier.naam);
  for (const name of (await readdir(folder)).filter((one) => /^(snapshot|journal)-/.test(one))) {
    const path = join(folder, name);
    const bytes = await readFile(path);
    const at = Math.min(bytes.length - 20, 4200);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(path, bytes);
  }
}
