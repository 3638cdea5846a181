import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { button, openHistoriek, openOrganisatie } from './organisatie-steps.ts';
import { inDays } from './sample.ts';
import { enterHogeschool, pickOnly } from './steps.ts';

const lines = (page: Page) => page.locator('.history > li');
const found = (page: Page, count: number) =>
  expect(
    page.getByText(count === 1 ? '1 wijziging' : `${count} wijzigingen`, { exact: true }),
  ).toBeVisible();

async function renameGent(page: Page) {
  await openOrganisatie(page);
  await button(page, 'Hernoem: Campus Gent').click();
  await page.getByLabel('Naam').fill('Campus Ledeberg');
  await page.getByRole('button', { name: 'Hernoem', exact: true }).click();
  await expect(page.getByRole('cell', { name: 'Campus Ledeberg', exact: true })).toBeVisible();
}

test('the Historiek of the organisatie is searched, narrowed and cleared again', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await renameGent(page);
  await openHistoriek(page);
  await expect(lines(page).first()).toContainText('Departement: Campus Gent → Campus Ledeberg');
  const all = await lines(page).count();
  await page.getByLabel('Zoekwoorden').fill('ledeberg');
  await found(page, 1);
  await page.getByLabel('Zoekwoorden').fill('zzz');
  await expect(page.getByText(/^Geen wijziging gevonden/)).toBeVisible();
  await button(page, 'Wis filters').click();
  await found(page, all);
  await page.getByRole('button', { name: /Soort wijziging$/ }).click();
  await page.getByRole('option', { name: 'Departement' }).click();
  await found(page, 1);
  await button(page, 'Wis filters').click();
  await found(page, all);
  await page.getByRole('combobox', { name: 'Persoon', exact: true }).fill('Ruben');
  await pickOnly(page, /Ruben Ontwerp/);
  await found(page, 1);
  await expect(lines(page)).toContainText('Neemt een andere functie op');
  await button(page, 'Wis filters').click();
  await found(page, all);
  await page.getByRole('textbox', { name: 'Van' }).fill(inDays(0));
  await expect(lines(page).last()).not.toContainText('Met pensioen');
  await page.getByRole('textbox', { name: 'Tot en met' }).fill(inDays(-1));
  await expect(page.getByText(/valt vóór de begindatum/).first()).toBeVisible();
});

test('who had what on another day is counted and listed, under the names of then', async ({
  app: { page },
}) => {
  await enterHogeschool(page);
  await renameGent(page);
  await openHistoriek(page);
  await page.getByRole('tab', { name: 'Toestand op datum' }).click();
  await page.getByRole('textbox', { name: 'Datum' }).fill(inDays(-1));
  await button(page, 'Toon').click();
  await expect(page.getByRole('heading', { name: `Op ${inDays(-1)}` })).toBeVisible();
  const row = page.getByRole('row', { name: /^Amira Modelle/ });
  await expect(row).toContainText('Campus Gent');
  await page.getByRole('textbox', { name: 'Datum' }).fill(inDays(0));
  await button(page, 'Toon').click();
  await expect(row).toContainText('Campus Ledeberg');
  await page.getByLabel('Zoek een persoon').fill('amira');
  await expect(page.getByText('1 persoon', { exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: 'Datum' }).fill('31/02/2026');
  await button(page, 'Toon').click();
  await expect(page.getByRole('alert')).toContainText('28 dagen');
});
