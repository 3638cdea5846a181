import { expect, type Page } from '@playwright/test';
import {
  dossier,
  expectLocked,
  expectOpen,
  fillDossier,
  fillGebruiker,
  fillWachtzin,
  lockDossier,
  openWizard,
  readCode,
  signIn,
  typeBack,
  unlock,
} from './dossier-steps.ts';
import type { Visit } from './walks.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const refused = (page: Page) => expect(page.getByRole('alert')).toBeFocused();

/** Choosing, making, unlocking and keeping a Werkdossier; each form refused once. */
export async function walkDossier(page: Page, visit: Visit) {
  await page.getByRole('link', { name: 'Werkdossiers' }).click();
  await button(page, 'Open deze map').click();
  await refused(page);
  await visit('dossiers, refused');
  await page.getByRole('link', { name: 'Rechtenklaar' }).click();
  await openWizard(page);
  await button(page, 'Verder').click();
  await refused(page);
  await visit('new 1, refused');
  await fillDossier(page);
  await button(page, 'Verder').click();
  await refused(page);
  await visit('new 2, refused');
  await fillGebruiker(page);
  await fillWachtzin(page, 'Welkom2026');
  await button(page, 'Maak herstelcode').click();
  await refused(page);
  await visit('new 3, refused');
  await fillWachtzin(page);
  await button(page, 'Maak herstelcode').click();
  const code = await readCode(page);
  await typeBack(page, '');
  await refused(page);
  await visit('the recovery code, refused');
  await typeBack(page, code);
  await expectOpen(page);
  await visit('start of a dossier');
  await walkKeys(page, visit);
  await walkDoor(page, visit);
  await signIn(page);
  await visit('main page of a dossier');
}

async function walkKeys(page: Page, visit: Visit) {
  await page.getByRole('link', { name: 'Sleutels en bewaring' }).click();
  await button(page, 'Maak nu een reservekopie').click();
  await expect(page.getByText('De reservekopie is gemaakt')).toBeVisible();
  await button(page, 'Controleer nu').click();
  await expect(page.getByText('Alles klopt')).toBeVisible();
  await visit('keys and safekeeping');
  await button(page, /^Bekijk wat u verliest/)
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Laat alles zoals het is' })).toBeVisible();
  await visit('going back to a copy');
  for (const name of ['Registreer middelen', 'Wijzig uw wachtzin', 'Vernieuw de sleutel']) {
    await button(page, name).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.locator('button[type=submit]').click();
    await refused(page);
    await visit(`${name}, refused`);
    await button(page, 'Annuleer').click();
  }
  await page.getByRole('link', { name: 'Rechtenklaar' }).click();
}

async function walkDoor(page: Page, visit: Visit) {
  await lockDossier(page);
  await unlock(page, 'fout');
  await refused(page);
  await visit('locked, refused');
  await button(page, 'Wachtzin vergeten?').click();
  await button(page, 'Open en bewaar').click();
  await refused(page);
  await visit('recovery code, refused');
  await button(page, 'Terug naar de wachtzin').click();
  await expectLocked(page);
  await unlock(page, dossier.wachtzin);
  await expectOpen(page);
  await page.getByRole('link', { name: 'Naar het Gebruikersbeheer' }).click();
  await expect(page.getByText('Uw eigen middelen')).toBeVisible();
  await visit('the five means in a dossier');
  await page.getByRole('link', { name: 'Rechtenklaar' }).click();
}
