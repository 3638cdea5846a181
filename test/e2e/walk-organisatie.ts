import { expect, type Page } from '@playwright/test';
import {
  button,
  closeDialogFor,
  dialog,
  openHistoriek,
  openOrganisatie,
} from './organisatie-steps.ts';
import { inDays } from './sample.ts';
import { enterHogeschool } from './steps.ts';
import type { Visit } from './walks.ts';

const refused = (page: Page) => expect(page.getByRole('alert')).toBeFocused();

/** The organisatie with its dialogs. */
export async function walkOrganisatie(page: Page, visit: Visit) {
  await enterHogeschool(page);
  await openOrganisatie(page);
  await walkDepartementen(page, visit);
  await button(page, 'Stel beheerder aan').click();
  await visit('appoint a beheerder');
  await page.getByRole('button', { name: 'Stel aan', exact: true }).click();
  await refused(page);
  await visit('appoint a beheerder, refused');
  await page.keyboard.press('Escape');
  await button(page, /^Beëindig: Joke/).click();
  await page.getByRole('button', { name: 'Beëindig beheer' }).click();
  await refused(page);
  await visit('end a beheerder, refused');
  await page.keyboard.press('Escape');
}

/** Historiek of the whole, one right, and the report. */
export async function walkTerugblik(page: Page, visit: Visit) {
  await enterHogeschool(page);
  await openOrganisatie(page);
  await walkHistoriek(page, visit);
  await walkRecht(page, visit);
}

async function walkDepartementen(page: Page, visit: Visit) {
  await page.getByRole('checkbox', { name: /^Toon ook gesloten/ }).press('Space');
  await visit('organisatie, closed departments too');
  await button(page, 'Voeg departement toe').click();
  await page.getByLabel('Naam').fill('Campus Aalts');
  await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
  await refused(page);
  await visit('add a departement, refused');
  await page.keyboard.press('Escape');
  await button(page, 'Hernoem: Campus Gent').click();
  await visit('rename a departement');
  await page.keyboard.press('Escape');
  const close = await closeDialogFor(page, 'Campus Gent');
  await expect(close.getByRole('listitem').first()).toBeVisible();
  await visit('close a departement');
  await close.getByRole('button', { name: 'Sluit departement' }).click();
  await refused(page);
  await visit('close a departement, refused');
  await page.keyboard.press('Escape');
  await button(page, /^Heropen/).click();
  await visit('reopen a departement');
  await page.keyboard.press('Escape');
}

async function walkHistoriek(page: Page, visit: Visit) {
  await button(page, 'Hernoem: Campus Gent').click();
  await page.getByLabel('Naam').fill('Campus Ledeberg');
  await page.getByRole('button', { name: 'Hernoem', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openHistoriek(page);
  await visit('Historiek');
  await button(page, /^Maak ongedaan: Departement hernoemd/).click();
  await expect(page.getByRole('dialog')).toContainText('De historiek blijft bewaard');
  await visit('undo of a departement');
  await page.keyboard.press('Escape');
  await page.getByLabel('Zoekwoorden').fill('zzz');
  await expect(page.getByText(/^Geen wijziging gevonden/)).toBeVisible();
  await visit('Historiek, nothing found');
  await page.getByRole('tab', { name: 'Toestand op datum' }).click();
  await page.getByRole('textbox', { name: 'Datum' }).fill(inDays(-1));
  await button(page, 'Toon').click();
  await expect(page.getByRole('table', { name: 'Wie wat had' })).toBeVisible();
  await visit('toestand of the organisatie');
  await page.getByRole('textbox', { name: 'Datum' }).fill('31/02/2026');
  await button(page, 'Toon').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await visit('toestand of the organisatie, refused');
}

async function walkRecht(page: Page, visit: Visit) {
  await page.getByRole('navigation').getByRole('link', { name: 'Gebruikersrechten' }).click();
  await page
    .getByRole('link', { name: /^Wie heeft het: Dienstverlener kmo/ })
    .first()
    .click();
  await expect(page.getByRole('table', { name: 'Wie dit recht heeft' })).toBeVisible();
  await visit('one right');
  await button(page, 'Genereer rapport').click();
  await expect(dialog(page, /^Rapport/)).toBeVisible();
  await visit('report');
  await page.keyboard.press('Escape');
}
