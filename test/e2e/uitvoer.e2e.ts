import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readLijst } from '../../src/main/transfer/lezen/read-lijst.ts';
import { expect, test } from './app.ts';
import { openInlezen } from './inlezen-steps.ts';
import { tabTo, work } from './keys.ts';
import { button, dialog, openHistoriek } from './organisatie-steps.ts';
import { confirmIdentity, enterHogeschool } from './steps.ts';

const asking = (page: Page) => dialog(page, 'Personen en rechten uitvoeren');

async function openPersonen(page: Page) {
  await page.getByRole('link', { name: /^Toon alle personen/ }).click();
  await expect(page.getByRole('heading', { name: 'Alle personen' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /^\d+ personen$/ })).toBeVisible();
}

/** What the browser keeps; in Electron the shell writes it and this story has no dialog to answer. */
async function takeFile(page: Page, press: () => Promise<void>) {
  const downloading = page.waitForEvent('download');
  await press();
  const download = await downloading;
  const bytes = new Uint8Array(await readFile(await download.path()));
  return { naam: download.suggestedFilename(), address: download.url(), bytes };
}

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const lijst = await readLijst({ bytes });
  if (!lijst.ok) throw new Error(JSON.stringify(lijst.faults));
  return lijst.value.rijen.map(({ cellen }) => cellen);
}

test.beforeEach(async ({ app: { page }, shell }) => {
  test.skip(shell === 'electron', 'Electron asks the system for a place');
  await enterHogeschool(page);
  await openPersonen(page);
});

test('the list as it is filtered goes out as a workbook, numbers masked, once', async ({
  app: { page },
}) => {
  await page.getByRole('searchbox', { name: 'Zoek een persoon' }).fill('ijk');
  await expect(page.getByRole('status').filter({ hasText: /^1 persoon$/ })).toBeVisible();
  await button(page, 'Uitvoeren').click();
  await expect(asking(page).getByRole('radio', { name: /gefilterd is: 1 persoon$/ })).toBeChecked();
  await expect(asking(page).getByRole('radio', { name: /^Gemaskeerd/ })).toBeChecked();
  const { naam, address, bytes } = await takeFile(page, () =>
    asking(page).getByRole('button', { name: 'Maak het bestand' }).click(),
  );
  expect(naam).toMatch(/^personen-en-rechten-\d{4}-\d\d-\d\d\.xlsx$/);
  await expect(asking(page).getByText(`${naam} is gemaakt`)).toBeVisible();
  const rows = await rowsOf(bytes);
  expect(new Set(rows.map((row) => row[2]))).toEqual(new Set(['IJkpunt']));
  expect(rows.every((row) => /\*\*\*\.\*\*$/.test(row[0] ?? ''))).toBe(true);
  expect((await page.context().request.get(address)).status()).toBe(404);
});

test('a choice that nobody fits is refused, and said', async ({ app: { page } }) => {
  await page.getByRole('searchbox', { name: 'Zoek een persoon' }).fill('zzzz');
  await expect(page.getByText(/^Niemand gevonden/)).toBeVisible();
  await button(page, 'Uitvoeren').click();
  await asking(page).getByRole('button', { name: 'Maak het bestand' }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Niemand voldoet aan deze keuze');
});

test('with the keyboard alone everybody goes out with full numbers, and is known when read in', async ({
  app: { page },
}) => {
  await work(page, button(page, 'Uitvoeren'));
  await expect(asking(page)).toBeVisible();
  await tabTo(page, asking(page).getByRole('radio', { name: /gefilterd is/ }));
  await page.keyboard.press('ArrowDown');
  await expect(asking(page).getByRole('radio', { name: /^Iedereen van Hogeschool/ })).toBeChecked();
  await tabTo(page, asking(page).getByRole('radio', { name: /^XLSX/ }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, asking(page).getByRole('radio', { name: /^Gemaskeerd/ }));
  await page.keyboard.press('ArrowDown');
  await expect(asking(page).getByRole('radio', { name: /^Volledig/ })).toBeChecked();
  const { naam, bytes } = await takeFile(page, async () => {
    await work(page, asking(page).getByRole('button', { name: 'Maak het bestand' }));
    await confirmIdentity(page);
  });
  expect(naam).toMatch(/\.csv$/);
  await expect(asking(page).getByText(`${naam} is gemaakt`)).toBeVisible();
  const rows = await rowsOf(bytes);
  expect(rows.every((row) => /^\d\d\.\d\d\.\d\d-\d{3}\.\d\d$/.test(row[0] ?? ''))).toBe(true);
  await work(page, asking(page).getByRole('button', { name: 'Sluit' }));
  await expect(asking(page)).toHaveCount(0);
  await test.step('read in again there is nothing to change', async () => {
    await page.getByRole('banner').getByRole('link', { name: 'Hoofdpagina' }).click();
    await openInlezen(page);
    const buffer = Buffer.from(bytes);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: naam, mimeType: 'text/csv', buffer });
    await expect(button(page, `Gekend ${rows.length}`)).toBeVisible();
    await expect(button(page, 'Geweigerd 0')).toBeVisible();
    await expect(button(page, 'Wijzigt 0')).toBeVisible();
  });
  await test.step('Historiek tells who made it, of whom and how many', async () => {
    await openHistoriek(page);
    const line = page.locator('.history > li').first();
    await expect(line).toContainText('Personen en rechten uitgevoerd, met volledige nummers');
    await expect(line).toContainText(naam);
    await expect(line).toContainText('Hele organisatie');
  });
});
