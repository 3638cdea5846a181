import { expect, type Page } from '@playwright/test';
import { chooseWho, enterCsam, findOnderneming, openWie, startAppointment } from './csam-steps.ts';
import { leaveWizard } from './refusals.ts';
import { marie } from './sample.ts';
import { confirmIdentity, next, signOut } from './steps.ts';
import type { Visit } from './walks.ts';

const refused = async (page: Page) => expect(page.getByRole('alert')).toBeFocused();

/** 'Wie is de lokale beheerder?' with each kind of answer, the letter, and CSAM to its last step. */
export async function walkCsam(page: Page, visit: Visit) {
  await openWie(page);
  await visit('who manages');
  await findOnderneming(page, '1999.001.041');
  await refused(page);
  await visit('who manages, refused');
  for (const nummer of ['1999.000.348', '7.999.000.179', '1999.000.843', '1999.000.645']) {
    await findOnderneming(page, nummer);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
    await visit(`who manages ${nummer}`);
  }
  await page.getByRole('link', { name: 'Schrijf de wettelijk vertegenwoordiger' }).click();
  await page.getByRole('button', { name: 'Kopieer de tekst' }).click();
  await visit('the letter');
  await page.getByRole('link', { name: /^Terug naar/ }).click();
  await page.getByRole('link', { name: /^Bent u zelf/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await visit('CSAM, before signing in');
  await page.getByRole('link', { name: 'Rechtenklaar' }).click();
  await enterCsam(page, '1999.000.051', 'Gust Werkstuk');
  await visit('CSAM, representing nothing');
  await signOut(page);
  await enterCsam(page, '1999.000.051', 'Thomas Proefstuk');
  await visit('CSAM');
  await page.getByRole('button', { name: 'Beëindig: Lies Vantest' }).click();
  await page.getByLabel('Reden').fill('Andere functie');
  await page.getByRole('button', { name: 'Stop op die dag' }).click();
  await confirmIdentity(page);
  await refused(page);
  await visit('CSAM, ending the last one');
  await page.getByRole('button', { name: 'Annuleer' }).click();
  await walkAppointment(page, visit);
}

/** Each step of the appointment, refused too. */
async function walkAppointment(page: Page, visit: Visit) {
  await startAppointment(page, 'Hogeschool Denderland');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByLabel('Ondernemingsnummer').fill('1999.000.546');
  await next(page);
  await refused(page);
  await visit('appoint 1, refused');
  await page.getByLabel('Ondernemingsnummer').fill('1999.000.051');
  await next(page);
  await next(page);
  await refused(page);
  await visit('appoint 2, nothing chosen');
  await chooseWho(page, /^Iemand anders/);
  await next(page);
  await refused(page);
  await visit('appoint 2, refused');
  await page.getByRole('button', { name: marie.insz }).click();
  await next(page);
  await expect(page.getByRole('heading', { name: /Bereikbaarheid/ })).toBeFocused();
  await next(page);
  await refused(page);
  await visit('appoint 3, refused');
  await page.getByLabel('E-mailadres').fill('marie@denderland.example');
  await page.getByLabel('Telefoonnummer').fill('053 12 34 56');
  await next(page);
  await expect(page.getByRole('heading', { name: /Bevestiging/ })).toBeFocused();
  await visit('appoint 4');
  await leaveWizard(page);
}
