import { expect, type Page } from '@playwright/test';
import { leaveWizard } from './refusals.ts';
import { marie } from './sample.ts';
import { chooseDepartement, chooseKmoRecht, enterHogeschool, next, openPersoon } from './steps.ts';
import type { Visit } from './walks.ts';

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Every step of the three wizards, also refused. */
export async function walkWizards(page: Page, visit: Visit) {
  await enterHogeschool(page);
  await link(page, 'Nieuwe persoon toevoegen').click();
  await next(page);
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('add 1, refused');
  await page.getByLabel('Rijksregisternummer').fill(marie.insz);
  for (const step of ['Geef details', 'Bevestiging']) {
    await next(page);
    await expect(page.getByRole('heading', { name: new RegExp(step) })).toBeVisible();
    await visit(`add, ${step}`);
  }
  await leaveWizard(page);
  await openPersoon(page, 'Hanne Fictief');
  await link(page, 'Koppel gebruiker aan organisatie').click();
  await next(page);
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('link 1, refused');
  await button(page, /Categorie$/).click();
  await page.getByRole('option', { name: 'Ambtenaar' }).click();
  await next(page);
  await page.getByLabel(/^E-mailadres/).fill('hanne');
  await page.getByRole('textbox', { name: 'Begindatum' }).fill('gisteren');
  await next(page);
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('link 2, refused');
  await leaveWizard(page);
  await openPersoon(page, 'Tuur Verseling');
  await link(page, 'Ken gebruikersrecht toe').click();
  await next(page);
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('grant 1, refused');
  await link(page, 'Hoofdpagina').click();
  await openPersoon(page, 'Tuur Verseling');
  await chooseKmoRecht(page);
  await next(page);
  await expect(page.getByRole('alert')).toBeFocused();
  await visit('grant 2, refused');
  await chooseDepartement(page, 'Campus Gent');
  await visit('grant 2, with a department');
  await next(page);
  await expect(page.getByRole('heading', { name: /Bevestiging/ })).toBeVisible();
  await visit('grant 3');
}
