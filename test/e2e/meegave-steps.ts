import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { niemandsNummer } from '../builders/niemands-nummer.ts';
import { chromiumOptions } from './browser.ts';
import { dossier, fillWachtzin, readCode, typeBack } from './dossier-steps.ts';
import { startLoopback } from './loopback.ts';
import { openOrganisatie } from './organisatie-steps.ts';

/** Giving a dossier along and taking it in, by the names that stand on the screens. */

export const zin = 'zilveren paraplu danst op dinsdag';
export const PINCODE_GINDER = '9713';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** The workstation of the colleague: another folder, another window. */
export async function openGinder() {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-ginder-'));
  const app = await startLoopback(folder);
  const browser = await chromium.launch(chromiumOptions());
  const context = await browser.newContext({ locale: 'nl-BE' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(app.address);
  return {
    page,
    async close() {
      await browser.close();
      await app.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The fresh proof, with the means of a Werkdossier: its PIN stands nowhere. */
export async function prove(page: Page, pincode: string) {
  const asked = page.getByRole('dialog', { name: 'Bevestig dat u het bent' });
  await asked.getByLabel('Pincode van de oefenkaart').fill(pincode);
  await asked.getByRole('button', { name: 'Bevestig', exact: true }).click();
  await expect(asked).toHaveCount(0);
}

export async function openHoofdpagina(page: Page) {
  await page.getByRole('link', { name: 'Hoofdpagina' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hoofdpagina' })).toBeVisible();
}

/** From the Hoofdpagina; answers with the file as it was downloaded. */
export async function geefMee(page: Page, pincode: string | null) {
  await page.getByRole('link', { name: 'Geef het dossier mee' }).click();
  await expect(page.getByRole('heading', { name: 'Dossier meegeven' })).toBeFocused();
  await page.getByLabel(/^Voor wie is het/).fill('Bo');
  await fillWachtzin(page, zin);
  const downloading = page.waitForEvent('download');
  await button(page, 'Maak het bestand').click();
  if (pincode !== null) await prove(page, pincode);
  const download = await downloading;
  await expect(page.getByText('Het bestand is klaar')).toBeVisible();
  const buffer = await readFile(await download.path());
  return { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer };
}

export type Bestand = Awaited<ReturnType<typeof geefMee>>;

/** Chooses the file and opens it; the page then goes on by itself. */
export async function openBestand(page: Page, bestand: Bestand, wachtzin: string = zin) {
  await page.locator('input[type=file]').setInputFiles(bestand);
  await expect(page.getByText(`Gekozen: ${bestand.name}`)).toBeVisible();
  await page.getByLabel('Wachtzin van het bestand').fill(wachtzin);
  await button(page, 'Open het bestand').click();
}

export async function startOntvang(page: Page) {
  await page.getByRole('link', { name: 'Werkdossiers' }).click();
  await page.getByRole('link', { name: 'Open een meegegeven dossier' }).click();
  await expect(page.getByRole('heading', { name: /^Meegegeven dossier openen/ })).toBeFocused();
}

/** After the file was opened: the wizard, up to an open dossier. */
export async function finishOntvang(page: Page) {
  await expect(page.getByRole('heading', { name: /Naam en plaats/ })).toBeVisible();
  await button(page, 'Verder').click();
  await expect(page.getByRole('heading', { name: /Wie bent u/ })).toBeVisible();
  await page.getByLabel('Rijksregisternummer of BIS-nummer').fill(niemandsNummer());
  await page.getByLabel('Pincode van uw nagebootste kaart').fill(PINCODE_GINDER);
  await page.getByLabel('Dezelfde pincode nog eens').fill(PINCODE_GINDER);
  await button(page, 'Verder').click();
  await expect(page.getByRole('heading', { name: /Uw eigen wachtzin/ })).toBeVisible();
  await fillWachtzin(page, dossier.andere);
  await button(page, 'Maak herstelcode').click();
  await typeBack(page, await readCode(page));
  await expect(
    page.getByRole('heading', { name: `Werkdossier ${dossier.naam}`, exact: true }),
  ).toBeVisible();
}

export async function signInGinder(page: Page) {
  await page.getByRole('link', { name: 'Naar het Gebruikersbeheer' }).click();
  await page.getByRole('link', { name: 'eID en aangesloten kaartlezer' }).click();
  await page.getByLabel('Pincode').fill(PINCODE_GINDER);
  await button(page, 'Meld aan').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hoofdpagina' })).toBeVisible();
}

export async function hernoem(page: Page, from: string, to: string) {
  await openOrganisatie(page);
  await button(page, `Hernoem: ${from}`).click();
  const open = page.getByRole('dialog', { name: `Hernoem ${from}` });
  await open.getByRole('textbox').fill(to);
  await open.getByRole('button', { name: 'Hernoem' }).click();
  await expect(open).toHaveCount(0);
  await expect(button(page, `Hernoem: ${to}`)).toBeVisible();
}

export async function startSamenvoegen(page: Page) {
  await openHoofdpagina(page);
  await page.getByRole('link', { name: 'Voeg samen met een collega' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Samenvoegen' })).toBeFocused();
}
